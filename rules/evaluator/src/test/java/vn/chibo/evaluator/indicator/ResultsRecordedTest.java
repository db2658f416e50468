package vn.chibo.evaluator.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.chibo.evaluator.indicator.Cells.between;
import static vn.chibo.evaluator.indicator.Cells.cell;
import static vn.chibo.evaluator.indicator.Cells.day;
import static vn.chibo.evaluator.indicator.Cells.exactly;
import static vn.chibo.evaluator.indicator.Cells.figures;
import static vn.chibo.evaluator.indicator.Cells.regular;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.chibo.core.figure.Bound;
import vn.chibo.core.figure.Fraction;
import vn.chibo.core.figure.Quantity;
import vn.chibo.core.meeting.AssignedTask;
import vn.chibo.core.meeting.Meeting;
import vn.chibo.core.meeting.MeetingKind;
import vn.chibo.core.meeting.Resolution;
import vn.chibo.core.member.MemberId;
import vn.chibo.core.record.CellRecord;
import vn.chibo.core.text.Text;

/** Tasks due in a quarter with a recorded result: none, some, all, unknown. */
class ResultsRecordedTest {
  private static final Indicator RESULTS =
      SampleIndicators.ALL.definition("results_recorded").with(Map.of("given_within_months", 2));
  private static final AssignedTask DUE =
      AssignedTask.builder().what("Vận động hiến đất").deadline(day("04-30")).build();
  private static final AssignedTask DONE = DUE.withDone(true);
  private static final AssignedTask NOT_DONE =
      DUE.withDone(false).withCause("Mưa bão").withAssignees(new MemberId("007"));

  private static Meeting giving(String day, AssignedTask... tasks) {
    return regular(day)
        .withResolutions(
            Resolution.builder().content("Nghị quyết").addAllTasks(List.of(tasks)).build());
  }

  private static Optional<Quantity> value(Meeting... meetings) {
    return figures(RESULTS, cell(meetings)).value();
  }

  @Test
  void should_count_a_result_when_it_is_done_or_not_done_with_cause_and_person() {
    assertThat(value(giving("04-05", DONE))).isEqualTo(exactly(1, 1));
    assertThat(value(giving("04-05", DONE, NOT_DONE))).isEqualTo(exactly(1, 1));
    assertThat(value(giving("04-05", DONE, DUE))).isEqualTo(between("1/2", "1"));
    assertThat(value(giving("04-05", NOT_DONE.withCause(Optional.empty()))))
        .isEqualTo(between("0", "1"));
    assertThat(value(giving("04-05", NOT_DONE.withAssignees(List.of()))))
        .isEqualTo(between("0", "1"));
    assertThat(figures(RESULTS, cell(giving("04-05", DUE))).missing())
        .containsExactly(
            Text.of(
                "kết quả của nhiệm vụ \"Vận động hiến đất\" (nếu chưa xong: lý do và người phụ"
                    + " trách)",
                "result of the task \"Vận động hiến đất\" (if not done: cause and person)"));
  }

  @Test
  void should_count_the_tasks_that_are_due_in_the_period() {
    assertThat(value(giving("03-05", DONE.withDeadline(day("03-31"))))).isEmpty();
    assertThat(value(giving("03-05", DONE.withDeadline(day("04-01"))))).isEqualTo(exactly(1, 1));
    assertThat(value(giving("03-05", DONE.withDeadline(day("06-30"))))).isEqualTo(exactly(1, 1));
    assertThat(value(giving("03-05", DONE.withDeadline(day("07-01"))))).isEmpty();
    CellRecord cell = cell(giving("03-05", DONE.withDeadline(day("05-10"))));
    assertThat(RESULTS.read(cell, Cells.QUARTER, day("05-09")).figures().value()).isEmpty();
    assertThat(RESULTS.read(cell, Cells.QUARTER, day("05-10")).figures().value())
        .isEqualTo(exactly(1, 1));
    assertThat(RESULTS.read(cell, Cells.QUARTER, day("03-31")).figures().value()).isEmpty();
  }

  @Test
  void should_take_the_day_of_the_resolution_when_a_task_has_none() {
    AssignedTask open = DONE.withDeadline(Optional.empty());
    Meeting meeting = giving("04-05", open);
    Resolution resolution = meeting.getResolutions().get(0).withDeadline(day("05-01"));
    assertThat(value(meeting.withResolutions(resolution))).isEqualTo(exactly(1, 1));
    assertThat(value(meeting.withResolutions(resolution.withDeadline(day("07-01"))))).isEmpty();
    assertThat(figures(RESULTS, cell(meeting)).denominator())
        .contains(Quantity.between(Fraction.ZERO, Fraction.ONE));
    assertThat(figures(RESULTS, cell(meeting)).missing())
        .containsExactly(
            Text.of(
                "thời hạn của nhiệm vụ \"Vận động hiến đất\"",
                "deadline of the task \"Vận động hiến đất\""));
  }

  @Test
  void should_look_back_to_the_meetings_that_gave_the_tasks() {
    assertThat(value(giving("01-31", DONE))).isEqualTo(Optional.empty());
    assertThat(value(giving("02-01", DONE))).isEqualTo(exactly(1, 1));
    assertThat(value(giving("04-05", DONE).withKind(MeetingKind.COMMITTEE))).isEmpty();
    Indicator longer =
        SampleIndicators.ALL.definition("results_recorded").with(Map.of("given_within_months", 4));
    CellRecord cell = cell(giving("04-05", DONE));
    assertThat(figures(longer, cell).value())
        .contains(
            new Quantity(
                Optional.of(new Bound(Fraction.ZERO, false)),
                Optional.of(new Bound(Fraction.ONE, true))));
    assertThat(figures(longer, cell).missing())
        .containsExactly(
            Text.of(
                "sổ sinh hoạt đầy đủ từ 01/12/2023 đến 31/12/2023",
                "a complete register of meetings from 1 Dec 2023 to 31 Dec 2023"));
    Indicator shorter =
        SampleIndicators.ALL.definition("results_recorded").with(Map.of("given_within_months", 1));
    assertThat(figures(shorter, cell).value()).isEqualTo(exactly(1, 1));
  }

  @Test
  void should_leave_the_share_open_when_no_list_of_tasks_is_recorded() {
    IndicatorFigures none = figures(RESULTS, cell(regular("04-05"), giving("04-06", DONE)));
    assertThat(none.denominator()).contains(Quantity.atLeast(Fraction.ONE));
    assertThat(value(regular("04-05").withResolutionsComplete(true), giving("04-06", DONE)))
        .isEqualTo(exactly(1, 1));
    assertThat(none.missing())
        .containsExactly(
            Text.of(
                "các nghị quyết của buổi ngày 05/04/2024", "resolutions, meeting of 5 Apr 2024"));
    IndicatorFigures empty = figures(RESULTS, cell(giving("04-05"), giving("04-06", DONE)));
    assertThat(empty.denominator()).contains(Quantity.atLeast(Fraction.ONE));
    assertThat(empty.missing())
        .containsExactly(
            Text.of(
                "các nhiệm vụ được giao của buổi ngày 05/04/2024",
                "tasks given, meeting of 5 Apr 2024"));
    IndicatorFigures maybe =
        figures(RESULTS, cell(giving("04-05", DONE).withKind(Optional.empty())));
    assertThat(maybe.denominator()).contains(Quantity.between(Fraction.ZERO, Fraction.ONE));
    assertThat(maybe.missing())
        .containsExactly(
            Text.of("loại của buổi ngày 05/04/2024", "kind of the meeting of 5 Apr 2024"));
  }

  @Test
  void should_not_count_a_task_that_is_due_at_another_time() {
    Meeting later = giving("04-05", DONE.withDeadline(day("07-01")));
    for (Meeting meeting : List.of(later, later.withKind(Optional.empty()))) {
      assertThat(figures(RESULTS, cell(meeting)).counted()).isEmpty();
      assertThat(figures(RESULTS, cell(meeting)).missing()).isEmpty();
      assertThat(figures(RESULTS, cell(meeting)).value()).isEmpty();
    }
  }
}
