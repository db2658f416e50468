package vn.chibo.evaluator.repair;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.chibo.core.figure.Fraction;
import vn.chibo.core.figure.Quantity;
import vn.chibo.core.meeting.HeadCount;
import vn.chibo.core.meeting.Meeting;
import vn.chibo.core.meeting.MeetingForm;
import vn.chibo.core.meeting.MeetingKind;
import vn.chibo.core.meeting.MergedMeeting;
import vn.chibo.core.organization.OrganizationId;
import vn.chibo.core.organization.OrganizationKind;
import vn.chibo.core.organization.PartyOrganization;
import vn.chibo.core.record.CellRecord;
import vn.chibo.core.record.DecisionKind;
import vn.chibo.core.record.Register;
import vn.chibo.core.text.Language;
import vn.chibo.core.time.DatePeriod;

/** What can still be done in the days that are left, and the record in which it was done. */
class FutureActsTest {
  private static final LocalDate NOV_28 = LocalDate.of(2024, 11, 28);
  private static final LocalDate DEC_31 = LocalDate.of(2024, 12, 31);
  private static final DatePeriod LEFT = DatePeriod.ofClosed(NOV_28, DEC_31);

  private static CellRecord cell() {
    return CellRecord.builder()
        .organization(
            PartyOrganization.builder()
                .id(new OrganizationId("003"))
                .name("Chi bộ thôn 3")
                .kind(OrganizationKind.SUBORDINATE_CELL)
                .build())
        .period(DatePeriod.ofYear(2024))
        .build();
  }

  private static List<List<Act>> lists(CellRecord cell) {
    return new FutureActs(cell, LEFT).lists().toList();
  }

  private static Meeting meeting(Act act) {
    return ((Act.HoldMeeting) act).meeting();
  }

  private static List<String> told(List<Act> acts) {
    return acts.stream().map(act -> act.words().english()).toList();
  }

  @Test
  void should_be_meetings_month_by_month_and_then_a_second_one_each_month() {
    assertThat(told(lists(cell()).get(0)))
        .containsExactly(
            "hold a regular meeting from 28 Nov 2024 to 30 Nov 2024",
            "hold a regular meeting from 1 Dec 2024 to 31 Dec 2024",
            "hold a regular meeting from 29 Nov 2024 to 30 Nov 2024",
            "hold a regular meeting from 2 Dec 2024 to 31 Dec 2024",
            "hold a regular meeting from 30 Nov 2024 to 30 Nov 2024",
            "hold a regular meeting from 3 Dec 2024 to 31 Dec 2024",
            "hold a regular meeting from 4 Dec 2024 to 31 Dec 2024");
  }

  @Test
  void should_be_of_each_kind_of_both_and_a_consent() {
    List<List<Act>> lists = lists(cell());

    assertThat(lists).hasSize(5);
    assertThat(lists.get(1)).allMatch(act -> kind(act) == MeetingKind.THEMATIC).hasSize(7);
    assertThat(lists.get(2))
        .extracting(FutureActsTest::kind)
        .startsWith(MeetingKind.REGULAR, MeetingKind.THEMATIC, MeetingKind.REGULAR)
        .hasSize(14);
    assertThat(lists.get(3)).allMatch(act -> kind(act) == MeetingKind.COMBINED).hasSize(7);
    assertThat(lists.get(4)).hasSize(1);
  }

  private static MeetingKind kind(Act act) {
    return meeting(act).getKind().orElseThrow();
  }

  @Test
  void should_hold_a_meeting_as_every_clause_would_have_it() {
    Act act = lists(cell().withMembers(Quantity.exactly(12))).get(0).get(0);

    assertThat(act.day()).isEqualTo(NOV_28);
    assertThat(meeting(act))
        .isEqualTo(
            Meeting.builder()
                .date(NOV_28)
                .kind(MeetingKind.REGULAR)
                .form(MeetingForm.IN_PERSON)
                .minutes(240)
                .attendance(all(12))
                .difficulty(false)
                .interleaved(false)
                .mergedWith(MergedMeeting.NONE)
                .build());
  }

  private static HeadCount all(int members) {
    return HeadCount.builder()
        .members(members)
        .present(members)
        .excused(0)
        .unexcused(0)
        .exempted(0)
        .onSpecialDuty(0)
        .suspended(0)
        .build();
  }

  @Test
  void should_suppose_thirty_members_where_their_number_is_not_known() {
    Quantity some = Quantity.between(Fraction.of(5), Fraction.of(9));

    assertThat(meeting(lists(cell()).get(0).get(0)).getAttendance()).contains(all(30));
    assertThat(meeting(lists(cell().withMembers(some)).get(0).get(0)).getAttendance())
        .contains(all(30));
  }

  @Test
  void should_be_on_record_when_done_and_leave_the_rest_as_it_was() {
    DatePeriod known = DatePeriod.ofClosed(LocalDate.of(2024, 1, 1), LocalDate.of(2024, 6, 30));
    Meeting before = Meeting.builder().date(LocalDate.of(2024, 5, 5)).build();
    CellRecord cell = cell().withMeetings(Register.of(List.of(before)).completeOver(known));
    Act act = lists(cell).get(0).get(0);

    CellRecord done = act.appliedTo(cell);
    assertThat(done.getMeetings().entries()).containsExactly(before, meeting(act));
    assertThat(done.getMeetings().complete()).containsExactly(known);
    assertThat(done.withMeetings(cell.getMeetings())).isEqualTo(cell);
  }

  @Test
  void should_take_a_decision_on_the_first_day_left() {
    Act act = lists(cell()).get(4).get(0);

    assertThat(act.day()).isEqualTo(NOV_28);
    assertThat(act.words().english())
        .isEqualTo("take a decision: " + DecisionKind.CONSENT_TO_SIZE.label().english());
    CellRecord done = act.appliedTo(cell());
    assertThat(done.getDecisions().entries()).containsExactly(((Act.TakeDecision) act).decision());
    assertThat(((Act.TakeDecision) act).decision().kind()).isEqualTo(DecisionKind.CONSENT_TO_SIZE);
  }

  @Test
  void should_keep_the_registers_complete_from_the_day_after() {
    Act act = lists(cell()).get(0).get(0);
    Repair repair = new Repair(List.of(act), DEC_31, List.of());

    CellRecord done = repair.appliedTo(cell(), NOV_28.minusDays(1));
    assertThat(done.getMeetings().complete()).containsExactly(LEFT);
    assertThat(done.getDecisions().complete()).containsExactly(LEFT);
    assertThat(done.getMeetings().entries()).containsExactly(meeting(act));
  }

  @Test
  void should_tell_one_act_after_the_other() {
    List<Act> acts = lists(cell()).get(0).subList(0, 2);

    assertThat(new Repair(acts, DEC_31, List.of()).text(Language.ENGLISH))
        .isEqualTo(
            "hold a regular meeting from 28 Nov 2024 to 30 Nov 2024;"
                + " hold a regular meeting from 1 Dec 2024 to 31 Dec 2024");
  }

  @Test
  void should_be_few_where_few_days_are_left() {
    List<List<Act>> last =
        new FutureActs(cell(), DatePeriod.ofClosed(DEC_31, DEC_31)).lists().toList();

    assertThat(told(last.get(0)))
        .containsExactly("hold a regular meeting from 31 Dec 2024 to 31 Dec 2024");
    assertThat(Optional.of(last.get(2).size())).contains(2);
  }
}
