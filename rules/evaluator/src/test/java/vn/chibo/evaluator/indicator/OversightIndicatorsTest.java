package vn.chibo.evaluator.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.chibo.evaluator.indicator.Cells.between;
import static vn.chibo.evaluator.indicator.Cells.cell;
import static vn.chibo.evaluator.indicator.Cells.day;
import static vn.chibo.evaluator.indicator.Cells.exactly;
import static vn.chibo.evaluator.indicator.Cells.figures;
import static vn.chibo.evaluator.indicator.Cells.overseen;
import static vn.chibo.evaluator.indicator.Cells.regular;
import static vn.chibo.evaluator.indicator.Cells.value;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.chibo.core.figure.Fraction;
import vn.chibo.core.figure.Quantity;
import vn.chibo.core.meeting.Meeting;
import vn.chibo.core.meeting.MeetingKind;
import vn.chibo.core.meeting.Preparation;
import vn.chibo.core.meeting.Visitors;
import vn.chibo.core.organization.OrganizationId;
import vn.chibo.core.oversight.ScheduleRegistration;
import vn.chibo.core.oversight.SuperiorAttendance;
import vn.chibo.core.record.CellRecord;
import vn.chibo.core.text.Text;

/** Visits from above, drafts passed and schedules registered: none, some, all, unknown. */
class OversightIndicatorsTest {
  private static final OrganizationId OTHER = new OrganizationId("017");
  private static final ScheduleRegistration APRIL =
      ScheduleRegistration.builder()
          .date(day("04-01"))
          .cell(Cells.ID)
          .kind(MeetingKind.REGULAR)
          .due(day("03-25"))
          .registered(day("03-25"))
          .meetingDay(day("04-05"))
          .held(day("04-05"))
          .build();
  private static final ScheduleRegistration MAY =
      APRIL
          .withDate(day("05-01"))
          .withDue(day("04-25"))
          .withRegistered(day("04-26"))
          .withMeetingDay(day("05-05"))
          .withHeld(day("05-06"));

  private static SuperiorAttendance attendance(String day, OrganizationId cell) {
    return SuperiorAttendance.builder().date(day(day)).cell(cell).build();
  }

  @Test
  void should_count_a_visit_when_the_meeting_or_the_register_tells_it() {
    String key = "meetings_attended";
    Meeting told = regular("04-05").withSuperiorMembers(Visitors.of(1));
    Meeting nobody = regular("05-05").withSuperiorMembers(Visitors.of(0));
    Meeting untold = regular("06-05");
    assertThat(value(key, cell(told))).isEqualTo(exactly(1, 1));
    assertThat(value(key, cell(told, nobody))).isEqualTo(exactly(1, 2));
    assertThat(value(key, cell(nobody))).isEqualTo(exactly(0, 1));
    assertThat(value(key, cell(untold))).isEqualTo(between("0", "1"));
    assertThat(value(key, overseen(cell(untold)))).isEqualTo(exactly(0, 1));
    assertThat(value(key, overseen(cell(untold), attendance("06-05", Cells.ID))))
        .isEqualTo(exactly(1, 1));
    assertThat(value(key, overseen(cell(untold), attendance("06-05", OTHER))))
        .isEqualTo(exactly(0, 1));
    assertThat(value(key, overseen(cell(told)))).isEqualTo(between("0", "1"));
    assertThat(value(key, overseen(cell(told), attendance("04-05", Cells.ID))))
        .isEqualTo(exactly(1, 1));
    assertThat(value(key, overseen(cell(nobody), attendance("05-05", Cells.ID))))
        .isEqualTo(between("0", "1"));
    assertThat(figures(SampleIndicators.ALL.indicator(key), overseen(cell(told))).missing())
        .containsExactly(
            Text.of(
                "sổ và buổi ghi khác nhau về cấp ủy viên cấp trên dự, cần ghi lại cho đúng của buổi"
                    + " ngày 05/04/2024",
                "register and meeting differ on superior members present, to be set right, meeting"
                    + " of 5 Apr 2024"));
    assertThat(figures(SampleIndicators.ALL.indicator(key), cell(untold)).missing())
        .extracting(Text::vietnamese)
        .containsExactly("số cấp ủy viên cấp trên dự của buổi ngày 05/06/2024");
  }

  private static Meeting passed(String meeting, String passed) {
    return regular(meeting)
        .withPreparation(Preparation.builder().draftPassedOn(day(passed)).build());
  }

  @Test
  void should_count_a_draft_when_it_was_passed_on_an_earlier_day() {
    String key = "draft_passed_before";
    assertThat(value(key, cell(passed("04-05", "04-04")))).isEqualTo(exactly(1, 1));
    assertThat(value(key, cell(passed("04-05", "04-05")))).isEqualTo(between("0", "1"));
    assertThat(value(key, cell(passed("04-05", "04-06")))).isEqualTo(exactly(0, 1));
    assertThat(value(key, cell(regular("04-05")))).isEqualTo(between("0", "1"));
  }

  @Test
  void should_count_schedules_of_the_cell_registered_by_the_day_due() {
    String key = "schedule_registered";
    assertThat(value(key, overseen(cell(), APRIL))).isEqualTo(exactly(1, 1));
    assertThat(value(key, overseen(cell(), APRIL, MAY))).isEqualTo(exactly(1, 2));
    assertThat(value(key, overseen(cell(), MAY))).isEqualTo(exactly(0, 1));
    assertThat(value(key, overseen(cell(), MAY.withCell(OTHER)))).isEmpty();
    assertThat(value(key, overseen(cell(), attendance("04-05", Cells.ID)))).isEmpty();
    assertThat(value(key, overseen(cell(), APRIL.withRegistered(Optional.empty()))))
        .isEqualTo(between("0", "1"));
    assertThat(
            value(
                key,
                overseen(
                    cell(), APRIL.withRegistered(Optional.empty()).withFollowedTo(day("03-25")))))
        .isEqualTo(exactly(0, 1));
    assertThat(value(key, overseen(cell(), APRIL, MAY.withDue(Optional.empty()))))
        .isEqualTo(between("1/2", "1"));
    assertThat(value(key, cell())).isEqualTo(between("0", "1"));
  }

  @Test
  void should_not_count_a_schedule_before_its_day() {
    Indicator due = SampleIndicators.ALL.indicator("schedule_registered");
    ScheduleRegistration late = APRIL.withDue(day("04-10")).withRegistered(Optional.empty());
    CellRecord cell = overseen(cell(), late);
    assertThat(due.read(cell, Cells.QUARTER, day("04-09")).figures().value()).isEmpty();
    assertThat(due.read(cell, Cells.QUARTER, day("04-10")).figures().value())
        .isEqualTo(between("0", "1"));
    Indicator held = SampleIndicators.ALL.indicator("held_as_registered");
    CellRecord registered = overseen(cell(), APRIL);
    assertThat(held.read(registered, Cells.QUARTER, day("04-04")).figures().value()).isEmpty();
    assertThat(held.read(registered, Cells.QUARTER, day("04-05")).figures().value())
        .isEqualTo(exactly(1, 1));
  }

  @Test
  void should_count_meetings_held_on_the_registered_day() {
    String key = "held_as_registered";
    assertThat(value(key, overseen(cell(), APRIL))).isEqualTo(exactly(1, 1));
    assertThat(value(key, overseen(cell(), APRIL, MAY))).isEqualTo(exactly(1, 2));
    assertThat(value(key, overseen(cell(), MAY))).isEqualTo(exactly(0, 1));
    assertThat(value(key, overseen(cell(), APRIL, MAY.withMeetingDay(Optional.empty()))))
        .isEqualTo(between("1/2", "1"));
  }

  @Test
  void should_not_take_a_day_that_is_not_recorded_for_another_day() {
    String key = "held_as_registered";
    ScheduleRegistration open = APRIL.withHeld(Optional.empty());
    assertThat(value(key, overseen(cell(), open))).isEqualTo(between("0", "1"));
    assertThat(value(key, overseen(cell(), open.withFollowedTo(day("04-04")))))
        .isEqualTo(between("0", "1"));
    assertThat(value(key, overseen(cell(), open.withFollowedTo(day("04-05")))))
        .isEqualTo(exactly(0, 1));
  }

  @Test
  void should_name_what_registrations_lack() {
    ScheduleRegistration open =
        ScheduleRegistration.builder().date(day("04-01")).cell(Cells.ID).build();
    CellRecord cell = overseen(cell(), open);
    assertThat(figures(SampleIndicators.ALL.indicator("schedule_registered"), cell).missing())
        .containsExactly(
            Text.of("hạn đăng ký lịch tháng 4/2024", "day due for the schedule of 4/2024"),
            Text.of(
                "ngày đăng ký lịch tháng 4/2024",
                "day on which the schedule of 4/2024 was registered"));
    assertThat(figures(SampleIndicators.ALL.indicator("held_as_registered"), cell).missing())
        .containsExactly(
            Text.of(
                "ngày đăng ký tổ chức buổi của tháng 4/2024",
                "registered day of the meeting of 4/2024"),
            Text.of(
                "ngày tổ chức buổi đã đăng ký của tháng 4/2024",
                "day on which the registered meeting of 4/2024 was held"));
    assertThat(figures(SampleIndicators.ALL.indicator("held_as_registered"), cell).counted())
        .containsExactly(
            new CountedEntry(
                day("04-01"),
                between("0", "1").orElseThrow(),
                Quantity.between(Fraction.ZERO, Fraction.ONE)));
  }
}
