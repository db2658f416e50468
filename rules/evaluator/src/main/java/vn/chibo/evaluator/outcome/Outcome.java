package vn.chibo.evaluator.outcome;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import vn.chibo.core.figure.Truth;
import vn.chibo.core.text.Text;

/**
 * What is said of a condition: one of five, each with what it must say besides.
 *
 * <pre>{@code
 * if (finding.outcome() instanceof Outcome.Pending pending) {
 *   remind(finding.rule(), pending.until());
 * }
 * }</pre>
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
@JsonSubTypes({
  @JsonSubTypes.Type(value = Outcome.Satisfied.class, name = "satisfied"),
  @JsonSubTypes.Type(value = Outcome.Violated.class, name = "violated"),
  @JsonSubTypes.Type(value = Outcome.Pending.class, name = "pending"),
  @JsonSubTypes.Type(value = Outcome.Undetermined.class, name = "undetermined"),
  @JsonSubTypes.Type(value = Outcome.NotApplicable.class, name = "not-applicable")
})
public sealed interface Outcome {

  /** It holds, whatever else becomes known. */
  record Satisfied() implements Outcome {}

  /** It does not hold, whatever else becomes known. */
  record Violated() implements Outcome {}

  /**
   * The period still runs and the future alone can still bring either answer.
   *
   * @param until the last day on which it can
   * @param lean whether it holds so far
   */
  record Pending(LocalDate until, Lean lean) implements Outcome {}

  /**
   * It cannot be known yet.
   *
   * @param reason why
   * @param missing what would have to be known
   * @param until the end of its window, where the window still runs
   */
  record Undetermined(UndeterminedReason reason, List<Text> missing, Optional<LocalDate> until)
      implements Outcome {
    /** Copies the list, each thing once. */
    public Undetermined {
      missing = List.copyOf(missing.size() < 2 ? missing : new LinkedHashSet<>(missing));
    }
  }

  /**
   * The rule does not speak of it.
   *
   * @param reason why
   */
  record NotApplicable(InapplicableReason reason) implements Outcome {}

  /** The only value of {@link Satisfied}. */
  Outcome SATISFIED = new Satisfied();

  /** The only value of {@link Violated}. */
  Outcome VIOLATED = new Violated();

  /** What figures prove: it holds, does not hold, or what is said where they prove neither. */
  static Outcome of(Truth truth, Supplier<Outcome> unknown) {
    if (truth == Truth.UNKNOWN) {
      return unknown.get();
    }
    return truth == Truth.YES ? SATISFIED : VIOLATED;
  }

  /** Does not apply, for a reason. */
  static Outcome notApplicable(InapplicableReason reason) {
    return new NotApplicable(reason);
  }

  /** Cannot be known, for a reason, without what is missing; its window runs no longer. */
  static Outcome undetermined(UndeterminedReason reason, List<Text> missing) {
    return new Undetermined(reason, missing, Optional.empty());
  }
}
