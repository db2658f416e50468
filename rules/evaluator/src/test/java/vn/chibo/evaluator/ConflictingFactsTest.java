package vn.chibo.evaluator;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.chibo.core.meeting.AttendanceDenominator.EXEMPT_AND_SUSPENDED_EXCLUDED;
import static vn.chibo.core.meeting.MeetingKind.REGULAR;
import static vn.chibo.core.record.DecisionKind.LENGTH_FOR_FEW_MEMBERS;
import static vn.chibo.evaluator.Facts.END;
import static vn.chibo.evaluator.Facts.asking;
import static vn.chibo.evaluator.Facts.cell;
import static vn.chibo.evaluator.Facts.day;
import static vn.chibo.evaluator.Facts.lasting;
import static vn.chibo.evaluator.Facts.meeting;
import static vn.chibo.evaluator.Facts.missing;
import static vn.chibo.evaluator.Facts.name;
import static vn.chibo.evaluator.Facts.outcome;
import static vn.chibo.evaluator.Facts.reason;
import static vn.chibo.evaluator.condition.Conditions.atLeast;
import static vn.chibo.evaluator.condition.Conditions.compare;
import static vn.chibo.evaluator.condition.Conditions.forEvery;
import static vn.chibo.evaluator.condition.Conditions.meanOf;
import static vn.chibo.evaluator.condition.Conditions.minutes;
import static vn.chibo.evaluator.condition.Conditions.share;
import static vn.chibo.evaluator.condition.MeetingMeasures.attendanceRate;
import static vn.chibo.evaluator.condition.MeetingMeasures.meetings;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.chibo.core.figure.Fraction;
import vn.chibo.core.meeting.HeadCount;
import vn.chibo.core.record.CellRecord;
import vn.chibo.core.record.Decision;
import vn.chibo.core.record.Register;
import vn.chibo.evaluator.condition.HeldMeeting;
import vn.chibo.evaluator.condition.Measure;
import vn.chibo.evaluator.condition.MeetingMeasures;
import vn.chibo.evaluator.condition.Requirement;
import vn.chibo.evaluator.outcome.Outcome;
import vn.chibo.evaluator.outcome.UndeterminedReason;
import vn.chibo.evaluator.words.EvaluatorMessages;

/** Facts that cannot both hold leave their leaf open, and say so. */
class ConflictingFactsTest {
  private static final Measure<HeldMeeting> RATE = attendanceRate(EXEMPT_AND_SUSPENDED_EXCLUDED);
  private static final Requirement HALF = atLeast(share(Fraction.of(1, 2)));

  /** Nobody who is suspended is due to attend, so more are present than count. */
  private static CellRecord attended(int suspended, int present) {
    HeadCount count =
        HeadCount.builder().members(10).exempted(0).suspended(suspended).present(present).build();
    return cell(meeting("03-05", REGULAR).withAttendance(count));
  }

  private static Outcome rate(CellRecord cell) {
    return outcome(asking(forEvery(meetings(REGULAR), compare(RATE, HALF))), cell);
  }

  @Test
  void should_be_in_conflict_when_more_are_present_than_counted() {
    assertThat(rate(attended(2, 8))).isEqualTo(Outcome.SATISFIED);
    Outcome conflict = rate(attended(3, 8));
    assertThat(reason(conflict)).contains(UndeterminedReason.CONFLICTING_FACTS);
    assertThat(missing(conflict))
        .containsExactly(
            EvaluatorMessages.text(
                "missing.of-meeting",
                EvaluatorMessages.text("measure.attendance-rate"),
                day("03-05")));
  }

  @Test
  void should_miss_a_fact_and_not_be_in_conflict_when_nobody_is_due_or_nothing_recorded() {
    assertThat(reason(rate(attended(10, 0)))).contains(UndeterminedReason.MISSING_FACT);
    assertThat(reason(rate(cell(meeting("03-05", REGULAR)))))
        .contains(UndeterminedReason.MISSING_FACT);
    assertThat(reason(rate(attended(10, 1)))).contains(UndeterminedReason.CONFLICTING_FACTS);
  }

  @Test
  void should_be_in_conflict_when_a_mean_is_taken_over_such_a_meeting() {
    Outcome mean = outcome(asking(meanOf(meetings(REGULAR), RATE, HALF)), attended(3, 8));
    assertThat(reason(mean)).contains(UndeterminedReason.CONFLICTING_FACTS);
  }

  private static Decision length(String day, Integer minutes) {
    return new Decision(LENGTH_FOR_FEW_MEMBERS, day(day), Optional.ofNullable(minutes));
  }

  private static Outcome lasting40(Decision... decisions) {
    return outcome(
        asking(
            forEvery(
                meetings(REGULAR),
                compare(MeetingMeasures.MINUTES_BEYOND_SET_LENGTH, atLeast(minutes(0))))),
        cell(lasting("03-05", 40))
            .withDecisions(Register.of(List.of(decisions)).completeUpTo(END)));
  }

  @Test
  void should_be_in_conflict_when_two_lengths_are_set_on_one_day() {
    Decision first = length("01-05", 30);
    Decision other = length("01-05", 45);
    assertThat(reason(lasting40(first, other))).contains(UndeterminedReason.CONFLICTING_FACTS);
    assertThat(reason(lasting40(other, first))).contains(UndeterminedReason.CONFLICTING_FACTS);
    assertThat(lasting40(first, first)).isEqualTo(Outcome.SATISFIED);
    assertThat(lasting40(first, other, length("02-05", 40))).isEqualTo(Outcome.SATISFIED);
  }

  @ParameterizedTest
  @CsvSource({"30,", ",30"})
  void should_miss_a_fact_when_one_of_two_lengths_of_a_day_is_not_recorded(
      Integer first, Integer second) {
    Outcome open = lasting40(length("01-05", first), length("01-05", second));
    assertThat(reason(open)).contains(UndeterminedReason.MISSING_FACT);
  }

  @Test
  void should_be_decided_elsewhere_when_one_meeting_is_in_conflict() {
    HeadCount few = HeadCount.builder().members(10).exempted(0).suspended(0).present(4).build();
    CellRecord both =
        cell(
            attended(3, 8).getMeetings().entries().get(0),
            meeting("04-05", REGULAR).withAttendance(few));
    assertThat(name(rate(both))).isEqualTo("Violated");
  }
}
