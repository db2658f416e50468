package vn.chibo.evaluator;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.chibo.core.meeting.MeetingKind.REGULAR;
import static vn.chibo.evaluator.Facts.MIDDLE;
import static vn.chibo.evaluator.Facts.asking;
import static vn.chibo.evaluator.Facts.cell;
import static vn.chibo.evaluator.Facts.meeting;
import static vn.chibo.evaluator.Facts.name;
import static vn.chibo.evaluator.Facts.outcome;
import static vn.chibo.evaluator.Facts.reason;
import static vn.chibo.evaluator.Facts.upTo;
import static vn.chibo.evaluator.condition.Conditions.all;
import static vn.chibo.evaluator.condition.Conditions.any;
import static vn.chibo.evaluator.condition.Conditions.atLeast;
import static vn.chibo.evaluator.condition.Conditions.atLeastOf;
import static vn.chibo.evaluator.condition.Conditions.compare;
import static vn.chibo.evaluator.condition.Conditions.countWhere;
import static vn.chibo.evaluator.condition.Conditions.exactly;
import static vn.chibo.evaluator.condition.Conditions.forEvery;
import static vn.chibo.evaluator.condition.Conditions.meanOf;
import static vn.chibo.evaluator.condition.Conditions.minutes;
import static vn.chibo.evaluator.condition.Conditions.none;
import static vn.chibo.evaluator.condition.Conditions.number;
import static vn.chibo.evaluator.condition.Conditions.share;
import static vn.chibo.evaluator.condition.Conditions.shareOf;
import static vn.chibo.evaluator.condition.Conditions.some;
import static vn.chibo.evaluator.condition.Conditions.when;
import static vn.chibo.evaluator.condition.MeetingMeasures.LENGTH;
import static vn.chibo.evaluator.condition.MeetingMeasures.UNEXCUSED_ABSENCES;
import static vn.chibo.evaluator.condition.MeetingMeasures.meetings;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.chibo.core.figure.Fraction;
import vn.chibo.core.meeting.HeadCount;
import vn.chibo.core.meeting.Meeting;
import vn.chibo.core.record.CellRecord;
import vn.chibo.core.record.Register;
import vn.chibo.evaluator.condition.Condition;
import vn.chibo.evaluator.condition.HeldMeeting;
import vn.chibo.evaluator.outcome.InapplicableReason;
import vn.chibo.evaluator.outcome.Outcome;
import vn.chibo.evaluator.outcome.UndeterminedReason;

/** Quantifiers over populations that are empty, complete or not, or still to come. */
class QuantifierTest {
  private static final Condition<HeldMeeting> HOUR = compare(LENGTH, atLeast(minutes(60)));

  private static Condition<CellRecord> quantified(String quantifier) {
    return switch (quantifier) {
      case "every" -> forEvery(meetings(REGULAR), HOUR);
      case "some" -> some(meetings(REGULAR), HOUR);
      case "none" -> countWhere(meetings(REGULAR), HOUR, exactly(number(0)));
      case "share" -> shareOf(meetings(REGULAR), HOUR, atLeast(share(Fraction.of(1, 2))));
      default -> meanOf(meetings(REGULAR), LENGTH, atLeast(minutes(60)));
    };
  }

  @ParameterizedTest
  @CsvSource({
    "every, NotApplicable, Undetermined, Pending",
    "some, Violated, Undetermined, Pending",
    "none, Satisfied, Undetermined, Pending",
    "share, NotApplicable, Undetermined, Pending",
    "mean, NotApplicable, Undetermined, Pending"
  })
  void should_say_of_nobody_what_is_known_of_nobody(
      String quantifier, String complete, String incomplete, String toCome) {
    Rule<CellRecord> rule = asking(quantified(quantifier));
    CellRecord nobody = cell();
    assertThat(name(outcome(rule, nobody))).isEqualTo(complete);
    assertThat(name(outcome(rule, cell(Register.unknown())))).isEqualTo(incomplete);
    CellRecord soFar = cell(Register.<Meeting>unknown().completeOver(upTo(MIDDLE)));
    assertThat(name(outcome(rule, soFar, MIDDLE))).isEqualTo(toCome);
    if (complete.equals("NotApplicable")) {
      assertThat(outcome(rule, nobody)).isEqualTo(Facts.none(InapplicableReason.EMPTY_POPULATION));
    }
  }

  @Test
  void should_need_the_register_when_a_population_may_lack_parts() {
    Outcome open = outcome(asking(quantified("every")), cell(Register.unknown()));
    assertThat(reason(open)).contains(UndeterminedReason.INCOMPLETE_REGISTER);
  }

  /** What falls short of the hour is no meeting of an hour, of whatever kind it may be. */
  @ParameterizedTest
  @CsvSource({
    "some, 59, Violated", "some, 60, Undetermined", "some, , Undetermined",
    "none, 59, Satisfied", "none, 60, Undetermined", "none, , Undetermined",
    "every, 59, Undetermined", "every, 60, Undetermined"
  })
  void should_doubt_only_what_may_count_when_a_kind_is_not_known(
      String quantifier, Integer minutes, String expected) {
    Meeting unknown = Facts.ofUnknownKind("03-05").withMinutes(Optional.ofNullable(minutes));
    Rule<CellRecord> rule = asking(quantified(quantifier));

    assertThat(name(outcome(rule, cell(unknown)))).isEqualTo(expected);
  }

  @Test
  void should_count_nobody_when_nobody_was_absent() {
    Rule<CellRecord> nobody =
        asking(forEvery(meetings(REGULAR), compare(UNEXCUSED_ABSENCES, exactly(number(0)))));
    HeadCount zero = HeadCount.builder().unexcused(0).build();
    HeadCount unknown = HeadCount.builder().build();
    assertThat(outcome(nobody, cell(meeting("03-05", REGULAR).withAttendance(zero))))
        .isEqualTo(Outcome.SATISFIED);
    assertThat(reason(outcome(nobody, cell(meeting("03-05", REGULAR).withAttendance(unknown)))))
        .contains(UndeterminedReason.MISSING_FACT);
  }

  /**
   * Of an empty population nothing is asked; it drops out of all and any, and counts as not met.
   */
  @Test
  void should_drop_or_count_what_does_not_apply_as_the_join_says() {
    Condition<CellRecord> nothing = quantified("every");
    Condition<CellRecord> holds = quantified("none");
    Condition<CellRecord> fails = quantified("some");
    Outcome empty = Facts.none(InapplicableReason.EMPTY_POPULATION);
    assertThat(outcome(asking(all(nothing, holds)), cell())).isEqualTo(Outcome.SATISFIED);
    assertThat(outcome(asking(any(nothing, fails)), cell())).isEqualTo(Outcome.VIOLATED);
    assertThat(outcome(asking(none(nothing, fails)), cell())).isEqualTo(Outcome.SATISFIED);
    assertThat(outcome(asking(all(nothing, nothing)), cell())).isEqualTo(empty);
    assertThat(outcome(asking(atLeastOf(2, nothing, holds)), cell())).isEqualTo(Outcome.VIOLATED);
    assertThat(outcome(asking(atLeastOf(1, nothing, holds)), cell())).isEqualTo(Outcome.SATISFIED);
    assertThat(outcome(asking(when(holds, nothing)), cell())).isEqualTo(empty);
    assertThat(outcome(asking(when(nothing, holds)), cell()))
        .isEqualTo(Facts.none(InapplicableReason.CONDITION_NOT_MET));
  }
}
