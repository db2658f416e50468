package vn.chibo.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.chibo.evaluator.condition.CellTallies.LONGEST_EXCUSED_RUN;
import static vn.chibo.evaluator.condition.Conditions.atMost;
import static vn.chibo.evaluator.condition.Conditions.number;
import static vn.chibo.evaluator.condition.Conditions.tallied;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import vn.chibo.core.document.SourceStatus;
import vn.chibo.core.meeting.Attendance;
import vn.chibo.core.meeting.HeadCount;
import vn.chibo.core.meeting.Meeting;
import vn.chibo.core.meeting.MeetingKind;
import vn.chibo.core.meeting.RollCall;
import vn.chibo.core.organization.OrganizationId;
import vn.chibo.core.organization.OrganizationKind;
import vn.chibo.core.organization.PartyOrganization;
import vn.chibo.core.record.CellRecord;
import vn.chibo.core.record.Register;
import vn.chibo.core.time.DatePeriod;
import vn.chibo.evaluator.Choices;
import vn.chibo.evaluator.Figures;
import vn.chibo.evaluator.Force;
import vn.chibo.evaluator.Rule;
import vn.chibo.evaluator.RuleBook;
import vn.chibo.evaluator.outcome.OutcomeKind;

/** A head count does not say who was absent, and may leave some out of whom it says nothing. */
class FillingTest {
  private static final DatePeriod YEAR = DatePeriod.ofYear(2025);
  private static final HeadCount ALL_COUNTED =
      HeadCount.builder()
          .members(12)
          .present(8)
          .excused(2)
          .unexcused(1)
          .exempted(1)
          .onSpecialDuty(0)
          .build();

  private static final RuleBook RUNS =
      RuleBook.of(
          Figures.NONE,
          Rule.about(CellRecord.class)
              .id("mau/runs")
              .force(Force.CRITERION)
              .status(SourceStatus.CONFIRMED)
              .inForce(DatePeriod.from(LocalDate.of(2020, 1, 1)))
              .asks(tallied(LONGEST_EXCUSED_RUN, atMost(number(3))))
              .build());

  private static CellRecord cell(HeadCount count) {
    List<Meeting> meetings =
        IntStream.rangeClosed(1, 4)
            .mapToObj(month -> LocalDate.of(2025, month, 5))
            .map(
                day ->
                    Meeting.builder().date(day).kind(MeetingKind.REGULAR).attendance(count).build())
            .toList();
    return CellRecord.builder()
        .organization(
            PartyOrganization.builder()
                .id(new OrganizationId("001"))
                .name("Chi bộ mẫu")
                .kind(OrganizationKind.SUBORDINATE_CELL)
                .build())
        .period(YEAR)
        .meetings(Register.of(meetings).completeOver(DatePeriod.until(YEAR.last())))
        .build();
  }

  private static OutcomeKind outcome(CellRecord cell) {
    return Trial.of(RUNS, Choices.DEFAULT, cell, YEAR.last()).evaluate().kind(0);
  }

  @Test
  void should_settle_by_name_what_counts_leave_open() {
    CellRecord counted = cell(ALL_COUNTED);

    assertThat(outcome(counted)).isEqualTo(OutcomeKind.UNDETERMINED);
    assertThat(outcome(Naming.of(counted, true))).isEqualTo(OutcomeKind.SATISFIED);
    assertThat(outcome(Naming.of(counted, false))).isEqualTo(OutcomeKind.VIOLATED);
  }

  @Test
  void should_keep_the_counts() {
    Meeting named = Naming.of(cell(ALL_COUNTED), true).getMeetings().entries().get(3);

    RollCall call = (RollCall) named.getAttendance().orElseThrow();
    assertThat(call.states()).hasSize(12);
    assertThat(call.present()).contains(8);
    assertThat(call.excused()).contains(2);
    assertThat(call.unexcused()).contains(1);
  }

  @Test
  void should_leave_alone_what_does_not_count_everybody() {
    CellRecord some = cell(ALL_COUNTED.withMembers(13));

    assertThat(Naming.of(some, true)).isEqualTo(some);
  }

  @Test
  void should_leave_out_those_of_whom_nothing_is_said() {
    HeadCount open = HeadCount.builder().members(35).exempted(5).present(27).build();
    HeadCount duty = HeadCount.builder().members(35).onSpecialDuty(5).present(27).build();

    assertThat(attendance(LeftOut.ON_SPECIAL_DUTY.of(cell(open))))
        .isEqualTo(open.withOnSpecialDuty(3));
    assertThat(attendance(LeftOut.EXEMPTED.of(cell(open)))).isEqualTo(open);
    assertThat(attendance(LeftOut.EXEMPTED.of(cell(duty)))).isEqualTo(duty.withExempted(3));
    HeadCount full = open.withExcused(3);
    assertThat(attendance(LeftOut.ON_SPECIAL_DUTY.of(cell(full)))).isEqualTo(full);
  }

  private static Attendance attendance(CellRecord cell) {
    return cell.getMeetings().entries().get(0).getAttendance().orElseThrow();
  }

  @Test
  void should_not_be_a_breach_that_only_names_are_missing() {
    Trial trial = Trial.of(RUNS, Choices.DEFAULT, cell(ALL_COUNTED), YEAR.last());

    assertThat(Law.MISSING.breach(trial)).isEmpty();
  }
}
