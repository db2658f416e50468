package vn.chibo.evaluator.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.chibo.evaluator.indicator.Cells.between;
import static vn.chibo.evaluator.indicator.Cells.cell;
import static vn.chibo.evaluator.indicator.Cells.day;
import static vn.chibo.evaluator.indicator.Cells.exactly;
import static vn.chibo.evaluator.indicator.Cells.overseen;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.chibo.core.figure.Fraction;
import vn.chibo.core.figure.Quantity;
import vn.chibo.core.member.MemberId;
import vn.chibo.core.organization.OrganizationId;
import vn.chibo.core.oversight.AttendancePlan;
import vn.chibo.core.oversight.Briefing;
import vn.chibo.core.oversight.OversightAct;
import vn.chibo.core.oversight.PlannedAttendance;
import vn.chibo.core.oversight.SuperiorAttendance;
import vn.chibo.core.oversight.SuperiorMember;
import vn.chibo.core.oversight.SuperiorPost;
import vn.chibo.core.record.CellRecord;
import vn.chibo.core.record.Register;
import vn.chibo.core.record.Roster;
import vn.chibo.core.text.Text;
import vn.chibo.core.time.DatePeriod;
import vn.chibo.core.time.Quarter;

/** Meetings attended by plan, of those planned: none, some, all, unknown. */
class PlanKeptTest {
  private static final Indicator KEPT = SampleIndicators.ALL.indicator("plan_kept");
  private static final OrganizationId OTHER = new OrganizationId("017");
  private static final SuperiorMember PERSON = SuperiorMember.of(new MemberId("0042"));
  private static final PlannedAttendance ONCE =
      PlannedAttendance.builder()
          .superior(PERSON)
          .cell(Cells.ID)
          .period(Cells.QUARTER)
          .times(1)
          .build();
  private static final SuperiorAttendance CAME =
      SuperiorAttendance.builder().date(day("04-05")).cell(Cells.ID).superior(PERSON).build();

  private static AttendancePlan plan(PlannedAttendance... lines) {
    return AttendancePlan.builder()
        .committee(new OrganizationId("001"))
        .period(Cells.YEAR)
        .addAttendances(lines)
        .build();
  }

  private static CellRecord planned(CellRecord cell, PlannedAttendance... lines) {
    return cell.withAttendancePlans(Roster.complete(List.of(plan(lines))));
  }

  private static CellRecord planned(List<OversightAct> acts, PlannedAttendance... lines) {
    return planned(overseen(cell(), acts.toArray(OversightAct[]::new)), lines);
  }

  private static IndicatorFigures figures(CellRecord cell) {
    return Cells.figures(KEPT, cell);
  }

  private static Optional<Quantity> value(CellRecord cell) {
    return figures(cell).value();
  }

  @Test
  void should_count_an_attendance_when_the_plan_names_the_member_and_the_cell() {
    assertThat(value(planned(List.of(CAME), ONCE))).isEqualTo(exactly(1, 1));
    assertThat(value(planned(List.of(), ONCE))).isEqualTo(exactly(0, 1));
    assertThat(value(planned(List.of(CAME), ONCE, ONCE.withTimes(2)))).isEqualTo(exactly(2, 3));
    assertThat(value(planned(List.of(CAME.withCell(OTHER)), ONCE))).isEqualTo(exactly(0, 1));
    SuperiorMember another = SuperiorMember.of(new MemberId("0043"));
    assertThat(value(planned(List.of(CAME.withSuperior(another)), ONCE))).isEqualTo(exactly(0, 1));
    OversightAct briefing = Briefing.builder().date(day("04-05")).build();
    assertThat(value(planned(List.of(briefing), ONCE))).isEqualTo(exactly(0, 1));
  }

  @Test
  void should_count_no_more_than_is_planned() {
    List<OversightAct> two = List.of(CAME, CAME.withDate(day("05-05")));
    assertThat(value(planned(two, ONCE))).isEqualTo(exactly(1, 1));
    assertThat(value(planned(two, ONCE.withTimes(2)))).isEqualTo(exactly(1, 1));
    assertThat(value(planned(two, ONCE.withTimes(3)))).isEqualTo(exactly(2, 3));
  }

  @Test
  void should_have_nothing_to_count_when_nothing_is_planned_for_the_cell() {
    assertThat(value(planned(List.of(CAME)))).isEmpty();
    assertThat(value(planned(List.of(CAME), ONCE.withCell(OTHER)))).isEmpty();
    assertThat(figures(planned(List.of(CAME))).coverage()).isEqualTo(Coverage.ALL);
  }

  @Test
  void should_count_a_line_in_the_period_of_its_last_day() {
    DatePeriod march = DatePeriod.ofClosed(day("03-01"), day("03-31"));
    DatePeriod spring = DatePeriod.ofClosed(day("03-01"), day("04-01"));
    DatePeriod summer = DatePeriod.ofClosed(day("06-01"), day("07-01"));
    SuperiorAttendance early = CAME.withDate(day("03-01"));
    assertThat(value(planned(List.of(early), ONCE.withPeriod(march)))).isEmpty();
    assertThat(value(planned(List.of(early), ONCE.withPeriod(spring)))).isEqualTo(exactly(1, 1));
    assertThat(value(planned(List.of(CAME), ONCE.withPeriod(summer)))).isEmpty();
    assertThat(value(planned(List.of(early.withDate(day("02-29"))), ONCE.withPeriod(spring))))
        .isEqualTo(exactly(0, 1));
    assertThat(value(planned(List.of(CAME), ONCE.withPeriod(DatePeriod.from(day("01-01"))))))
        .isEmpty();
  }

  @Test
  void should_not_count_a_line_before_its_last_day() {
    CellRecord cell = planned(List.of(CAME), ONCE);
    assertThat(KEPT.read(cell, Cells.QUARTER, day("06-29")).figures().value()).isEmpty();
    assertThat(KEPT.read(cell, Cells.QUARTER, day("06-30")).figures().value())
        .isEqualTo(exactly(1, 1));
    assertThat(KEPT.read(cell, Cells.QUARTER, day("03-31")).figures().coverage())
        .isEqualTo(Coverage.NOT_BEGUN);
  }

  @Test
  void should_leave_a_line_open_when_it_is_not_known_who_came() {
    SuperiorAttendance somebody = CAME.withSuperior(Optional.empty());
    SuperiorAttendance secretary =
        CAME.withSuperior(SuperiorMember.of(SuperiorPost.SECRETARY)).withDate(day("05-05"));
    assertThat(value(planned(List.of(somebody), ONCE))).isEqualTo(between("0", "1"));
    assertThat(value(planned(List.of(somebody, secretary), ONCE.withTimes(4))))
        .isEqualTo(between("0", "1/2"));
    assertThat(value(planned(List.of(CAME, secretary), ONCE.withTimes(4))))
        .isEqualTo(between("1/4", "1/2"));
    IndicatorFigures enough = figures(planned(List.of(CAME, somebody), ONCE));
    assertThat(enough.value()).isEqualTo(exactly(1, 1));
    assertThat(enough.missing()).isEmpty();
    assertThat(figures(planned(List.of(somebody), ONCE)).missing())
        .containsExactly(
            Text.of(
                "cấp ủy viên nào dự sinh hoạt ngày 05/04/2024",
                "which committee member attended on 5 Apr 2024"));
  }

  @Test
  void should_leave_a_line_open_when_an_attendance_may_be_missing() {
    DatePeriod gap = DatePeriod.ofDay(day("04-10"));
    CellRecord cell =
        planned(
            cell().withOversight(new Register<>(List.of(CAME), Cells.YEAR.minus(List.of(gap)))),
            ONCE.withTimes(2),
            ONCE.withPeriod(DatePeriod.ofClosed(day("04-01"), day("04-09"))));
    assertThat(figures(cell).value()).isEqualTo(between("2/3", "1"));
    assertThat(figures(cell).coverage()).isEqualTo(Coverage.SOME);
    assertThat(figures(cell).missing())
        .extracting(Text::english)
        .containsExactly(
            "acts of the committees above: a complete register from 10 Apr 2024 to 10 Apr 2024");
    assertThat(figures(cell).counted())
        .containsExactly(
            new CountedEntry(
                day("06-30"), Quantity.between(Fraction.ONE, Fraction.of(2)), Quantity.exactly(2)),
            new CountedEntry(day("04-09"), Quantity.exactly(1), Quantity.exactly(1)));
  }

  @Test
  void should_not_know_what_is_planned_when_a_plan_may_be_missing() {
    CellRecord unknown = overseen(cell(), CAME);
    assertThat(value(unknown)).isEqualTo(between("0", "1"));
    assertThat(figures(unknown).coverage()).isEqualTo(Coverage.NONE);
    assertThat(figures(unknown).missing())
        .containsExactly(
            Text.of(
                "mọi kế hoạch dự sinh hoạt của cấp ủy cấp trên",
                "all attendance plans of the committees above"));
    CellRecord partial = unknown.withAttendancePlans(Roster.partial(List.of(plan(ONCE))));
    assertThat(figures(partial).coverage()).isEqualTo(Coverage.SOME);
    assertThat(figures(partial).denominator()).contains(Quantity.atLeast(Fraction.ONE));
  }

  @Test
  void should_not_take_the_plans_of_the_record_for_those_of_another_period() {
    CellRecord cell =
        planned(
            cell()
                .withOversight(
                    Register.<OversightAct>of(List.of(CAME))
                        .completeOver(DatePeriod.ofClosed(day("01-01").minusYears(1), Cells.END))),
            ONCE);
    DatePeriod first = new Quarter(2024, 1).period();
    IndicatorReading reading = KEPT.read(cell, first, Cells.END);
    assertThat(reading.figures().coverage()).isEqualTo(Coverage.ALL);
    assertThat(reading.before().coverage()).isEqualTo(Coverage.NONE);
    assertThat(reading.before().value()).isEqualTo(between("0", "1"));
    DatePeriod across = DatePeriod.ofClosed(day("01-01").minusDays(1), day("06-30"));
    IndicatorFigures partly = KEPT.read(cell, across, Cells.END).figures();
    assertThat(partly.coverage()).isEqualTo(Coverage.SOME);
    assertThat(partly.denominator()).contains(Quantity.atLeast(Fraction.ONE));
  }
}
