package vn.chibo.evaluator.outcome;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import vn.chibo.core.figure.Fraction;
import vn.chibo.core.text.Text;
import vn.chibo.core.time.DatePeriod;
import vn.chibo.evaluator.outcome.Witnesses.Witness;

/** What a code tells of its outcome, and what witnesses tell of a book. */
class CodesTest {
  private static final LocalDate JUNE = LocalDate.of(2024, 6, 30);
  private static final LocalDate BEFORE_1970 = LocalDate.of(1969, 12, 31);
  private static final DatePeriod MAY = DatePeriod.parse("2024-05-01/2024-05-31");

  static Stream<Outcome> outcomes() {
    Stream<Outcome> plain =
        Stream.of(
            Outcome.SATISFIED,
            Outcome.VIOLATED,
            new Outcome.Pending(JUNE, Lean.NOT_YET),
            new Outcome.Pending(JUNE, Lean.HOLDS_SO_FAR),
            new Outcome.Pending(BEFORE_1970, Lean.HOLDS_SO_FAR));
    Stream<Outcome> undetermined =
        Arrays.stream(UndeterminedReason.values())
            .flatMap(
                reason ->
                    Stream.of(
                        Outcome.undetermined(reason, List.of(Text.same("a"))),
                        new Outcome.Undetermined(
                            reason, List.of(Text.same("a")), Optional.of(JUNE))));
    Stream<Outcome> inapplicable =
        Arrays.stream(InapplicableReason.values()).map(Outcome::notApplicable);
    return Stream.of(plain, undetermined, inapplicable).flatMap(outcomes -> outcomes);
  }

  private static String described(Outcome outcome) {
    if (outcome instanceof Outcome.Pending pending) {
      return "PENDING " + pending.lean() + " " + pending.until();
    }
    if (outcome instanceof Outcome.Undetermined open) {
      return "UNDETERMINED " + open.reason() + open.until().map(day -> " " + day).orElse("");
    }
    if (outcome instanceof Outcome.NotApplicable not) {
      return "NOT_APPLICABLE " + not.reason();
    }
    return outcome == Outcome.SATISFIED ? "SATISFIED" : "VIOLATED";
  }

  @ParameterizedTest
  @MethodSource("outcomes")
  void should_describe_all_of_an_outcome_but_what_is_missing(Outcome outcome) {
    assertThat(OutcomeCode.describe(OutcomeCode.of(outcome))).isEqualTo(described(outcome));
  }

  @ParameterizedTest
  @MethodSource("outcomes")
  void should_tell_the_parts_of_an_outcome(Outcome outcome) {
    long code = OutcomeCode.of(outcome);
    Optional<Outcome.Pending> pending = as(Outcome.Pending.class, outcome);
    Optional<Outcome.Undetermined> open = as(Outcome.Undetermined.class, outcome);
    Optional<LocalDate> until =
        pending.map(Outcome.Pending::until).or(() -> open.flatMap(Outcome.Undetermined::until));

    assertThat(OutcomeCode.lean(code)).isEqualTo(pending.map(Outcome.Pending::lean));
    assertThat(OutcomeCode.undetermined(code)).isEqualTo(open.map(Outcome.Undetermined::reason));
    assertThat(OutcomeCode.inapplicable(code))
        .isEqualTo(as(Outcome.NotApplicable.class, outcome).map(Outcome.NotApplicable::reason));
    assertThat(OutcomeCode.until(code)).isEqualTo(until);
    assertThat(OutcomeCode.untilBits(code)).isEqualTo(until.map(OutcomeCode::until).orElse(0L));
  }

  private static <T> Optional<T> as(Class<T> kind, Outcome outcome) {
    return Optional.of(outcome).filter(kind::isInstance).map(kind::cast);
  }

  @ParameterizedTest
  @CsvSource({"MISSING_FACT, FAULT", "READING, CONFLICTING_FACTS"})
  void should_keep_the_graver_reason(UndeterminedReason light, UndeterminedReason grave) {
    long one = OutcomeCode.undetermined(light, 0);
    long other = OutcomeCode.undetermined(grave, 0);
    long dated = OutcomeCode.undetermined(grave, OutcomeCode.until(JUNE));

    assertThat(OutcomeCode.graver(one, other)).isEqualTo(other);
    assertThat(OutcomeCode.graver(other, one)).isEqualTo(other);
    assertThat(OutcomeCode.graver(other, dated)).as("the first of equals").isEqualTo(other);
    assertThat(light.or(grave)).isEqualTo(grave);
    assertThat(grave.or(light)).isEqualTo(grave);
  }

  @Test
  void should_hold_witnesses_at_the_places_of_their_rules() {
    Witnesses may = Witnesses.of(List.of(new Witness(MAY, Optional.of(Fraction.of(3)))));
    WitnessesByRule witnesses =
        WitnessesByRule.of(3, place -> place == 1 ? Optional.of(may) : Optional.empty());

    assertThat(witnesses.size()).isEqualTo(1);
    assertThat(witnesses.against(0)).isEmpty();
    assertThat(witnesses.against(1)).containsSame(may);
    assertThat(witnesses.against(2)).isEmpty();
    assertThat(may.size()).isEqualTo(1);
    assertThat(may.window(0)).isEqualTo(MAY);
    assertThat(may.observed(0)).contains(Fraction.of(3));
  }
}
