package vn.chibo.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.chibo.evaluator.condition.CellTallies.LONGEST_EXCUSED_RUN;
import static vn.chibo.evaluator.condition.Conditions.atLeast;
import static vn.chibo.evaluator.condition.Conditions.atMost;
import static vn.chibo.evaluator.condition.Conditions.compare;
import static vn.chibo.evaluator.condition.Conditions.forEvery;
import static vn.chibo.evaluator.condition.Conditions.number;
import static vn.chibo.evaluator.condition.Conditions.some;
import static vn.chibo.evaluator.condition.Conditions.tallied;
import static vn.chibo.evaluator.condition.MeetingMeasures.meetings;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import vn.chibo.core.document.SourceStatus;
import vn.chibo.core.figure.Quantity;
import vn.chibo.core.figure.Unit;
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
import vn.chibo.core.text.Text;
import vn.chibo.core.time.DatePeriod;
import vn.chibo.evaluator.Choices;
import vn.chibo.evaluator.Figures;
import vn.chibo.evaluator.Force;
import vn.chibo.evaluator.Rule;
import vn.chibo.evaluator.RuleBook;
import vn.chibo.evaluator.condition.Condition;
import vn.chibo.evaluator.condition.HeldMeeting;
import vn.chibo.evaluator.condition.Measure;
import vn.chibo.evaluator.condition.Observation;
import vn.chibo.evaluator.condition.Requirement;
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

  private static final Measure<HeldMeeting> GUESTS =
      Measure.of(
          "guests",
          Text.of("số khách mời", "guests"),
          Unit.COUNT,
          held ->
              Observation.of(
                  held.meeting().getGuests().map(guests -> Quantity.exactly(guests.count())),
                  Text.of("số khách mời", "the number of guests")));

  private static final RuleBook RUNS = book(tallied(LONGEST_EXCUSED_RUN, atMost(number(3))));

  private static RuleBook book(Condition<CellRecord> asked) {
    return RuleBook.of(
        Figures.NONE,
        Rule.about(CellRecord.class)
            .id("mau/rule")
            .force(Force.CRITERION)
            .status(SourceStatus.CONFIRMED)
            .inForce(DatePeriod.from(LocalDate.of(2020, 1, 1)))
            .asks(asked)
            .build());
  }

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

  @Test
  void should_need_the_guests_of_each_meeting_where_any_may_decide() {
    CellRecord silent = cell(ALL_COUNTED);

    for (Requirement asked : List.of(atLeast(number(1)), atMost(number(0)))) {
      Condition<CellRecord> some = some(meetings(MeetingKind.REGULAR), compare(GUESTS, asked));
      Condition<CellRecord> every = forEvery(meetings(MeetingKind.REGULAR), compare(GUESTS, asked));
      assertThat(Law.MISSING.breach(Trial.of(book(some), Choices.DEFAULT, silent, YEAR.last())))
          .isEmpty();
      assertThat(Law.MISSING.breach(Trial.of(book(every), Choices.DEFAULT, silent, YEAR.last())))
          .isEmpty();
    }
  }
}
