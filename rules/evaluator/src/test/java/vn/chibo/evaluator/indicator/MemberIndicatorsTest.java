package vn.chibo.evaluator.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.chibo.evaluator.condition.Conditions.atMost;
import static vn.chibo.evaluator.condition.Conditions.share;
import static vn.chibo.evaluator.indicator.Cells.between;
import static vn.chibo.evaluator.indicator.Cells.cell;
import static vn.chibo.evaluator.indicator.Cells.day;
import static vn.chibo.evaluator.indicator.Cells.exactly;
import static vn.chibo.evaluator.indicator.Cells.figures;
import static vn.chibo.evaluator.indicator.Cells.regular;
import static vn.chibo.evaluator.indicator.Cells.value;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.chibo.core.document.SourceStatus;
import vn.chibo.core.figure.Bound;
import vn.chibo.core.figure.Fraction;
import vn.chibo.core.figure.Quantity;
import vn.chibo.core.meeting.AttendanceState;
import vn.chibo.core.meeting.HeadCount;
import vn.chibo.core.meeting.Meeting;
import vn.chibo.core.meeting.RollCall;
import vn.chibo.core.member.Admission;
import vn.chibo.core.member.AdmissionKind;
import vn.chibo.core.member.Hindrance;
import vn.chibo.core.member.HindranceKind;
import vn.chibo.core.member.MemberId;
import vn.chibo.core.member.MembershipEntry;
import vn.chibo.core.member.MembershipSpell;
import vn.chibo.core.member.PartyMember;
import vn.chibo.core.organization.OrganizationId;
import vn.chibo.core.record.CellRecord;
import vn.chibo.core.record.MemberRecord;
import vn.chibo.core.record.Register;
import vn.chibo.core.record.Roster;
import vn.chibo.core.text.Text;
import vn.chibo.core.time.DatePeriod;
import vn.chibo.core.time.PartialDate;
import vn.chibo.evaluator.Evaluator;
import vn.chibo.evaluator.Figures;
import vn.chibo.evaluator.Force;
import vn.chibo.evaluator.Rule;
import vn.chibo.evaluator.RuleBook;
import vn.chibo.evaluator.outcome.OutcomeKind;

/** Members who work away, and their absences: none, some, all, unknown. */
class MemberIndicatorsTest {
  private static final LocalDate JOINED = LocalDate.of(2010, 1, 1);
  private static final String AWAY = "members_away";
  private static final String ABSENCES = "absences_caused";

  private static Hindrance away(String from) {
    return Hindrance.builder().date(day(from)).kind(HindranceKind.WORKING_AWAY).build();
  }

  private static MemberRecord member(String id, OrganizationId cell, Register<Hindrance> away) {
    PartyMember member =
        PartyMember.builder()
            .id(new MemberId(id))
            .addAdmissions(
                Admission.builder()
                    .kind(AdmissionKind.ADMISSION)
                    .ceremony(PartialDate.of(JOINED))
                    .officialFrom(PartialDate.of(JOINED.plusYears(1)))
                    .build())
            .addSpells(
                MembershipSpell.builder()
                    .cell(cell)
                    .entry(new MembershipEntry.ByAdmission())
                    .entered(PartialDate.of(JOINED))
                    .build())
            .build();
    return MemberRecord.builder()
        .member(member)
        .period(Cells.YEAR)
        .addMembershipComplete(DatePeriod.ofClosed(JOINED, Cells.END))
        .hindrances(away)
        .build();
  }

  private static MemberRecord member(String id, Hindrance... away) {
    return member(id, Cells.ID, Register.of(List.of(away)).completeUpTo(Cells.END));
  }

  private static CellRecord of(MemberRecord... members) {
    return cell().withMemberRecords(Roster.complete(List.of(members)));
  }

  @Test
  void should_share_the_members_who_work_away_on_the_last_day() {
    assertThat(value(AWAY, of(member("1")))).isEqualTo(exactly(0, 1));
    assertThat(value(AWAY, of(member("1"), member("2", away("06-30"))))).isEqualTo(exactly(1, 2));
    assertThat(value(AWAY, of(member("1"), member("2", away("07-01"))))).isEqualTo(exactly(0, 1));
    assertThat(value(AWAY, of(member("2", away("03-01"))))).isEqualTo(exactly(1, 1));
    assertThat(value(AWAY, of(member("1", away("03-01").withLastDay(day("06-29"))))))
        .isEqualTo(exactly(0, 1));
    assertThat(value(AWAY, of(member("1", away("03-01").withKind(HindranceKind.SPECIAL_DUTY)))))
        .isEqualTo(exactly(0, 1));
    assertThat(value(AWAY, of())).isEmpty();
    MemberRecord elsewhere =
        member("3", new OrganizationId("017"), Register.of(List.of(away("03-01"))));
    assertThat(value(AWAY, of(member("1"), elsewhere))).isEqualTo(exactly(0, 1));
  }

  @Test
  void should_count_on_the_as_of_day_when_the_period_still_runs() {
    Indicator indicator = SampleIndicators.ALL.indicator(AWAY);
    CellRecord cell = of(member("1", away("05-10")));
    assertThat(indicator.read(cell, Cells.QUARTER, day("05-09")).figures().value())
        .isEqualTo(exactly(0, 1));
    assertThat(indicator.read(cell, Cells.QUARTER, day("05-10")).figures().value())
        .isEqualTo(exactly(1, 1));
    assertThat(indicator.read(cell, Cells.QUARTER, day("03-31")).figures().value()).isEmpty();
  }

  @Test
  void should_leave_the_share_open_when_members_or_their_absence_are_not_known() {
    MemberRecord open = member("2", Cells.ID, Register.of(List.of()));
    assertThat(value(AWAY, of(member("1"), open))).isEqualTo(between("0", "1/2"));
    assertThat(figures(SampleIndicators.ALL.indicator(AWAY), of(member("1"), open)).missing())
        .containsExactly(
            Text.of(
                "Đảng viên 2: có đi làm ăn xa ngày 30/06/2024 hay không",
                "Member 2: whether working away on 30 Jun 2024"));
    MemberRecord endless =
        member("2", Cells.ID, Register.of(List.of(away("03-01"))).completeOver(Cells.QUARTER));
    assertThat(value(AWAY, of(endless))).isEqualTo(between("0", "1"));
    CellRecord partial = cell().withMemberRecords(Roster.partial(List.of(member("1"))));
    assertThat(value(AWAY, partial))
        .contains(
            new Quantity(
                Optional.of(new Bound(Fraction.ZERO, true)),
                Optional.of(new Bound(Fraction.ONE, false))));
    assertThat(value(AWAY, cell())).isEqualTo(between("0", "1"));
    MemberRecord doubtful = member("2").withMembershipComplete(List.of());
    assertThat(value(AWAY, of(member("1", away("03-01")), doubtful)))
        .isEqualTo(between("1/2", "1"));
  }

  @Test
  void should_say_how_far_the_members_are_listed() {
    Indicator indicator = SampleIndicators.ALL.indicator(AWAY);
    assertThat(figures(indicator, of()).coverage()).isEqualTo(Coverage.ALL);
    assertThat(figures(indicator, cell()).coverage()).isEqualTo(Coverage.NONE);
    CellRecord partial = cell().withMemberRecords(Roster.partial(List.of(member("1"))));
    assertThat(figures(indicator, partial).coverage()).isEqualTo(Coverage.SOME);
    assertThat(indicator.read(of(), Cells.QUARTER, day("03-31")).figures().coverage())
        .isEqualTo(Coverage.NOT_BEGUN);
    assertThat(indicator.tally()).isEmpty();
  }

  private static OutcomeKind ofRule(CellRecord cell, LocalDate asOf) {
    Rule<CellRecord> rule =
        SampleIndicators.ALL
            .indicator(AWAY)
            .over(IndicatorInterval.months(12))
            .rule(atMost(share(Fraction.of(1, 2))))
            .id("mau/away")
            .force(Force.PRACTICE)
            .status(SourceStatus.CONFIRMED)
            .inForce(DatePeriod.from(JOINED))
            .build();
    return Evaluator.of(RuleBook.of(Figures.NONE, rule)).evaluate(cell, asOf).kind(0);
  }

  @Test
  void should_make_a_rule_that_the_last_day_of_the_window_decides() {
    MemberRecord here = member("1");
    MemberRecord away = member("2", away("06-30"));
    MemberRecord unknown = member("3", Cells.ID, Register.of(List.of()));

    assertThat(ofRule(of(here, away), Cells.END)).isEqualTo(OutcomeKind.SATISFIED);
    assertThat(ofRule(of(away), Cells.END)).isEqualTo(OutcomeKind.VIOLATED);
    assertThat(ofRule(of(away), day("12-30"))).isEqualTo(OutcomeKind.PENDING);
    assertThat(ofRule(of(), Cells.END)).isEqualTo(OutcomeKind.NOT_APPLICABLE);
    assertThat(ofRule(of(here, unknown), Cells.END)).isEqualTo(OutcomeKind.SATISFIED);
    assertThat(ofRule(of(away, unknown), Cells.END)).isEqualTo(OutcomeKind.UNDETERMINED);
    assertThat(ofRule(cell(), Cells.END)).isEqualTo(OutcomeKind.UNDETERMINED);
  }

  private static Meeting called(Map<MemberId, AttendanceState> states) {
    return regular("05-05").withAttendance(new RollCall(states));
  }

  private static CellRecord meeting(Meeting meeting, MemberRecord... members) {
    return cell(meeting).withMemberRecords(Roster.complete(List.of(members)));
  }

  @Test
  void should_share_the_absences_of_members_who_work_away() {
    Meeting both =
        called(
            Map.of(
                new MemberId("1"), AttendanceState.EXCUSED,
                new MemberId("2"), AttendanceState.UNEXCUSED,
                new MemberId("3"), AttendanceState.PRESENT,
                new MemberId("4"), AttendanceState.EXEMPTED));
    MemberRecord home = member("1");
    MemberRecord far = member("2", away("03-01"));
    assertThat(value(ABSENCES, meeting(both, home, far))).isEqualTo(exactly(1, 2));
    assertThat(value(ABSENCES, meeting(both, home, member("2")))).isEqualTo(exactly(0, 1));
    assertThat(value(ABSENCES, meeting(both, home))).isEqualTo(between("0", "1/2"));
    assertThat(value(ABSENCES, meeting(both, member("1", away("05-05")), far)))
        .isEqualTo(exactly(1, 1));
    assertThat(
            value(
                ABSENCES,
                meeting(called(Map.of(new MemberId("1"), AttendanceState.PRESENT)), home)))
        .isEmpty();
    assertThat(figures(SampleIndicators.ALL.indicator(ABSENCES), meeting(both, home)).missing())
        .containsExactly(
            Text.of(
                "ai vắng trong buổi ngày 05/05/2024 đang đi làm ăn xa",
                "who of those absent on 5 May 2024 worked away"));
  }

  @Test
  void should_not_know_whose_absences_they_are_when_only_heads_were_counted() {
    HeadCount heads = HeadCount.builder().excused(2).unexcused(1).build();
    assertThat(figure(heads).value()).isEqualTo(between("0", "1"));
    assertThat(figure(heads).denominator()).contains(Quantity.exactly(3));
    assertThat(figure(heads.withExcused(0).withUnexcused(0)).value()).isEmpty();
    assertThat(figure(heads.withUnexcused(Optional.empty())).denominator())
        .contains(Quantity.atLeast(Fraction.of(2)));
    assertThat(figure(heads.withExcused(Optional.empty())).denominator())
        .contains(Quantity.atLeast(Fraction.ONE));
    assertThat(figure(heads).missing())
        .containsExactly(
            Text.of(
                "điểm danh từng đảng viên của buổi ngày 05/05/2024",
                "roll call by member, meeting of 5 May 2024"));
  }

  private static IndicatorFigures figure(HeadCount heads) {
    return figures(
        SampleIndicators.ALL.indicator(ABSENCES), cell(regular("05-05").withAttendance(heads)));
  }
}
