package vn.chibo.testkit.example;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import vn.chibo.core.record.SubjectRecord;
import vn.chibo.evaluator.Choices;
import vn.chibo.evaluator.RuleId;
import vn.chibo.evaluator.outcome.InapplicableReason;
import vn.chibo.evaluator.outcome.OutcomeKind;
import vn.chibo.evaluator.outcome.UndeterminedReason;

/**
 * What an author expects one rule to say of one record: taken from the clause, never from a run.
 *
 * <pre>{@code
 * Example.given("ours/an-hour", cellWithAMeetingOf(59)).violated("59 minutes");
 * Example.given("ours/an-hour", cellWithAMeetingOf(60)).satisfied("60 minutes");
 * Example.given("ours/each-quarter", cell).asOf(may20).pending("May: one by June", june30);
 * }</pre>
 *
 * @param name what it shows, in few words
 * @param rule the rule that is asked
 * @param record of what it is asked
 * @param asOf the day as of which it is asked
 * @param choices what the caller chose, empty for the choices of the examples as a whole
 * @param expected the outcome expected
 */
public record Example(
    String name,
    RuleId rule,
    SubjectRecord record,
    LocalDate asOf,
    Optional<Choices> choices,
    Expected expected) {

  /** Needs all. */
  public Example {
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(rule, "rule");
    Objects.requireNonNull(record, "record");
    Objects.requireNonNull(asOf, "asOf");
    Objects.requireNonNull(choices, "choices");
    Objects.requireNonNull(expected, "expected");
  }

  /** Starts an example: a rule asked of a record as of the last day of its period. */
  public static Given given(String rule, SubjectRecord record) {
    return new Given(new RuleId(rule), record, record.getPeriod().last(), Optional.empty());
  }

  /** Its name with rule and day. */
  @Override
  public String toString() {
    return rule + ", " + name + ", as of " + asOf;
  }

  /**
   * An example without its outcome.
   *
   * @param rule the rule that is asked
   * @param record of what it is asked
   * @param asOf the day as of which it is asked
   * @param choices what the caller chose, empty for the choices of the examples as a whole
   */
  public record Given(
      RuleId rule, SubjectRecord record, LocalDate asOf, Optional<Choices> choices) {

    /** The same, as of another day. */
    public Given asOf(LocalDate day) {
      return new Given(rule, record, day, choices);
    }

    /** The same for a caller who chose so. */
    public Given choosing(Choices chosen) {
      return new Given(rule, record, asOf, Optional.of(chosen));
    }

    /** It holds. */
    public Example satisfied(String name) {
      return expecting(name, Expected.of(OutcomeKind.SATISFIED));
    }

    /** It does not hold. */
    public Example violated(String name) {
      return expecting(name, Expected.of(OutcomeKind.VIOLATED));
    }

    /** It can still become either, until a day. */
    public Example pending(String name, LocalDate until) {
      return expecting(name, Expected.pending(until));
    }

    /** It cannot be known; its window is over. */
    public Example undetermined(String name, UndeterminedReason reason) {
      return expecting(name, Expected.undetermined(reason, Optional.empty()));
    }

    /** It cannot be known; its window runs until a day. */
    public Example undetermined(String name, UndeterminedReason reason, LocalDate until) {
      return expecting(name, Expected.undetermined(reason, Optional.of(until)));
    }

    /** The rule does not speak of it. */
    public Example notApplicable(String name, InapplicableReason reason) {
      return expecting(name, Expected.notApplicable(reason));
    }

    private Example expecting(String name, Expected expected) {
      return new Example(name, rule, record, asOf, choices, expected);
    }
  }
}
