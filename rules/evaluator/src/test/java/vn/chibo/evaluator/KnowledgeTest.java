package vn.chibo.evaluator;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.chibo.core.meeting.MeetingKind.REGULAR;
import static vn.chibo.evaluator.Facts.END;
import static vn.chibo.evaluator.Facts.YEAR;
import static vn.chibo.evaluator.Facts.asking;
import static vn.chibo.evaluator.Facts.cell;
import static vn.chibo.evaluator.Facts.day;
import static vn.chibo.evaluator.Facts.lasting;
import static vn.chibo.evaluator.Facts.name;
import static vn.chibo.evaluator.Facts.outcome;
import static vn.chibo.evaluator.condition.CellTallies.LONGEST_EXCUSED_RUN;
import static vn.chibo.evaluator.condition.Conditions.atLeast;
import static vn.chibo.evaluator.condition.Conditions.atMost;
import static vn.chibo.evaluator.condition.Conditions.compare;
import static vn.chibo.evaluator.condition.Conditions.forEvery;
import static vn.chibo.evaluator.condition.Conditions.number;
import static vn.chibo.evaluator.condition.Conditions.tallied;
import static vn.chibo.evaluator.condition.MeetingMeasures.meetings;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.chibo.core.meeting.AttendanceState;
import vn.chibo.core.meeting.HeadCount;
import vn.chibo.core.meeting.Meeting;
import vn.chibo.core.meeting.RollCall;
import vn.chibo.core.member.MemberId;
import vn.chibo.core.record.CellRecord;
import vn.chibo.core.record.Decision;
import vn.chibo.core.record.DecisionKind;
import vn.chibo.core.record.Register;
import vn.chibo.core.time.DatePeriod;
import vn.chibo.evaluator.condition.Conditions;
import vn.chibo.evaluator.condition.MeetingMeasures;
import vn.chibo.evaluator.outcome.Outcome;

/** Figures that must not say more than the registers behind them. */
class KnowledgeTest {
  private static final Rule<CellRecord> ONE_IN_A_ROW =
      asking(tallied(LONGEST_EXCUSED_RUN, atMost(number(1))));
  private static final Rule<CellRecord> TWO_IN_A_ROW =
      asking(tallied(LONGEST_EXCUSED_RUN, atMost(number(2))));

  private static Meeting called(String day, AttendanceState state) {
    return Facts.meeting(day, REGULAR)
        .withAttendance(new RollCall(Map.of(new MemberId("007"), state)));
  }

  private static Meeting excused(String day) {
    return called(day, AttendanceState.EXCUSED);
  }

  private static Meeting counted(String day, int excused) {
    return Facts.meeting(day, REGULAR).withAttendance(HeadCount.builder().excused(excused).build());
  }

  @ParameterizedTest
  @CsvSource({"2, 2, Satisfied", "3, 2, Violated", "3, 3, Satisfied"})
  void should_count_the_longest_row_when_one_member_is_excused(int n, int most, String expected) {
    Meeting[] all =
        List.of(
                excused("01-05"),
                called("02-05", AttendanceState.PRESENT),
                excused("03-05"),
                excused("04-05"),
                excused("05-05"))
            .subList(0, n + 2)
            .toArray(Meeting[]::new);
    assertThat(name(outcome(asking(tallied(LONGEST_EXCUSED_RUN, atMost(number(most)))), cell(all))))
        .isEqualTo(expected);
  }

  @Test
  void should_bound_the_row_when_only_head_counts_are_recorded() {
    CellRecord two = cell(counted("01-05", 1), counted("02-05", 2), counted("03-05", 0));
    assertThat(outcome(TWO_IN_A_ROW, two)).isEqualTo(Outcome.SATISFIED);
    assertThat(name(outcome(ONE_IN_A_ROW, two))).isEqualTo("Undetermined");
  }

  @Test
  void should_not_join_two_rows_when_a_meeting_between_may_be_missing() {
    Meeting between = called("02-05", AttendanceState.PRESENT);
    CellRecord known = cell(excused("01-05"), between, excused("03-05"));
    assertThat(outcome(ONE_IN_A_ROW, known)).isEqualTo(Outcome.SATISFIED);

    CellRecord hidden =
        known.withMeetings(
            new Register<>(
                List.of(excused("01-05"), excused("03-05")),
                YEAR.minus(List.of(DatePeriod.ofDay(day("02-05"))))));
    assertThat(name(outcome(ONE_IN_A_ROW, hidden))).isEqualTo("Undetermined");
  }

  @Test
  void should_not_join_two_rows_when_the_kind_of_a_meeting_between_is_unknown() {
    Meeting between = called("02-05", AttendanceState.PRESENT);
    CellRecord hidden =
        cell(excused("01-05"), between.withKind(Optional.empty()), excused("03-05"));
    assertThat(name(outcome(ONE_IN_A_ROW, hidden))).isEqualTo("Undetermined");
  }

  @Test
  void should_not_shorten_a_row_when_the_kind_of_one_of_its_meetings_is_unknown() {
    CellRecord known = cell(excused("01-05"), excused("02-05"), excused("03-05"));
    assertThat(outcome(TWO_IN_A_ROW, known)).isEqualTo(Outcome.VIOLATED);

    CellRecord hidden =
        cell(excused("01-05"), excused("02-05").withKind(Optional.empty()), excused("03-05"));
    assertThat(name(outcome(TWO_IN_A_ROW, hidden))).isEqualTo("Undetermined");
  }

  private static Decision length(String day, int minutes) {
    return new Decision(DecisionKind.LENGTH_FOR_FEW_MEMBERS, day(day), Optional.of(minutes));
  }

  private static String beyond(Register<Decision> decisions) {
    Rule<CellRecord> rule =
        asking(
            forEvery(
                meetings(REGULAR),
                compare(
                    MeetingMeasures.MINUTES_BEYOND_SET_LENGTH, atLeast(Conditions.minutes(0)))));
    return name(outcome(rule, cell(lasting("03-05", 40)).withDecisions(decisions)));
  }

  @Test
  void should_measure_from_the_length_last_set_when_the_decisions_are_complete() {
    Decision first = length("01-05", 30);
    assertThat(beyond(Register.of(List.of(first)).completeUpTo(END))).isEqualTo("Satisfied");
    assertThat(beyond(Register.of(List.of(first, length("03-05", 45))).completeUpTo(END)))
        .isEqualTo("Violated");
    assertThat(beyond(Register.of(List.of(first, length("03-06", 45))).completeUpTo(END)))
        .isEqualTo("Satisfied");
    assertThat(beyond(Register.of(List.of(length("01-05", 40))).completeUpTo(END)))
        .isEqualTo("Satisfied");
    assertThat(beyond(Register.of(List.of(length("01-05", 41))).completeUpTo(END)))
        .isEqualTo("Violated");
  }

  @Test
  void should_not_take_a_length_for_the_last_one_when_later_decisions_may_be_missing() {
    assertThat(beyond(Register.of(List.of(length("01-05", 30))))).isEqualTo("Undetermined");
    assertThat(beyond(Register.of(List.of(length("01-05", 30))).completeUpTo(day("01-31"))))
        .isEqualTo("Undetermined");
    assertThat(beyond(Register.of(List.of(length("01-05", 30))).completeUpTo(day("03-05"))))
        .isEqualTo("Satisfied");
  }
}
