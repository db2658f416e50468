package vn.chibo.examples.review.committee;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import vn.chibo.core.meeting.AttendanceDenominator;
import vn.chibo.core.time.DatePeriod;
import vn.chibo.evaluator.Rule;
import vn.chibo.evaluator.indicator.Indicator;
import vn.chibo.regulations.Regulations;

/** Over whom attendance is taken, the rule of the place and day says. */
class AttendanceTest {
  private static final DatePeriod JULY_2024 = DatePeriod.parse("2024-07-01/2024-07-31");

  private static CommitteeContext context(String place) {
    return CommitteeContext.of(
        SyntheticCommittee.question(JULY_2024, Reader.COMMITTEE),
        Regulations.standard().forJurisdiction(place));
  }

  private static String rule(CommitteeContext context, DatePeriod month) {
    return Attendance.rule(context, month).map(Rule::id).orElseThrow().value();
  }

  @Test
  void should_follow_the_aim_of_the_place_before_the_criterion_of_the_centre() {
    CommitteeContext haNoi = context("ha-noi");

    assertThat(rule(haNoi, JULY_2024)).isEqualTo("da11-hanoi/attendance-target");
    assertThat(haNoi.attendance(JULY_2024).map(Indicator::label))
        .contains(AttendanceDenominator.EXEMPT_EXCLUDED.label());
  }

  @Test
  void should_follow_the_criterion_of_the_centre_when_the_place_has_no_aim() {
    CommitteeContext central = context("ha-tinh");

    assertThat(rule(central, JULY_2024)).isEqualTo("hd12-2018/quality-attendance");
    assertThat(central.attendance(JULY_2024).map(Indicator::label))
        .contains(AttendanceDenominator.EXEMPT_AND_SPECIAL_DUTY_EXCLUDED.label());
  }

  @Test
  void should_know_no_attendance_when_no_rule_asks_for_it_yet() {
    DatePeriod early = DatePeriod.parse("2014-07-01/2014-07-31");

    assertThat(Attendance.of(context("ha-noi"), early)).isEmpty();
  }
}
