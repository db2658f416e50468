package vn.chibo.evaluator;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.chibo.core.figure.Comparison.AT_LEAST;
import static vn.chibo.core.meeting.AttendanceDenominator.EXEMPT_AND_SPECIAL_DUTY_EXCLUDED;
import static vn.chibo.core.meeting.MeetingKind.REGULAR;
import static vn.chibo.evaluator.Facts.askingWhole;
import static vn.chibo.evaluator.Facts.name;
import static vn.chibo.evaluator.Facts.outcome;
import static vn.chibo.evaluator.Facts.reporting;
import static vn.chibo.evaluator.Facts.statement;
import static vn.chibo.evaluator.condition.Conditions.compare;
import static vn.chibo.evaluator.condition.Conditions.forEvery;
import static vn.chibo.evaluator.condition.Conditions.number;
import static vn.chibo.evaluator.condition.Conditions.share;
import static vn.chibo.evaluator.condition.Conditions.some;
import static vn.chibo.evaluator.condition.MeetingMeasures.ATTENDANCE_RATE;
import static vn.chibo.evaluator.condition.MeetingMeasures.attendanceRate;
import static vn.chibo.evaluator.condition.MeetingMeasures.meetings;
import static vn.chibo.evaluator.condition.OrganizationParts.cells;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.chibo.core.figure.Comparison;
import vn.chibo.core.figure.Fraction;
import vn.chibo.core.figure.Quantity;
import vn.chibo.core.figure.Statistic;
import vn.chibo.core.figure.StatisticKind;
import vn.chibo.core.figure.Unit;
import vn.chibo.core.figure.Weights;
import vn.chibo.core.record.CellRecord;
import vn.chibo.core.record.OrganizationRecord;
import vn.chibo.core.record.Topic;
import vn.chibo.core.text.Text;
import vn.chibo.evaluator.condition.Condition;
import vn.chibo.evaluator.condition.Conditions;
import vn.chibo.evaluator.condition.Measure;
import vn.chibo.evaluator.condition.Observation;
import vn.chibo.evaluator.condition.Requirement;

/** The table of published statistics: the column "every part", domains and whole numbers. */
class StatisticsTableTest {
  private static Condition<CellRecord> every(Comparison comparison, String percent) {
    Fraction threshold = Fraction.parse(percent).dividedBy(Fraction.of(100));
    return forEvery(
        meetings(REGULAR),
        compare(
            attendanceRate(EXEMPT_AND_SPECIAL_DUTY_EXCLUDED),
            new Requirement(comparison, share(threshold))));
  }

  private static OrganizationRecord rate(Statistic figure) {
    return reporting(
        statement(ATTENDANCE_RATE, figure).withDenominator(EXEMPT_AND_SPECIAL_DUTY_EXCLUDED));
  }

  private static Quantity percent(String percent) {
    return Quantity.exactly(Fraction.parse(percent).dividedBy(Fraction.of(100)));
  }

  private static OrganizationRecord mean(Integer parts, Weights weights, String percent) {
    return rate(
        new Statistic(
            StatisticKind.MEAN,
            percent(percent),
            Optional.ofNullable(parts),
            Quantity.SHARE,
            weights,
            false,
            Optional.empty()));
  }

  /** Four parts of at most 100 %: all are above 85 % where the mean is above 96.25 %. */
  @ParameterizedTest
  @CsvSource({
    "MORE_THAN, , UNKNOWN, 85, Violated",
    "MORE_THAN, , UNKNOWN, 85.01, Undetermined",
    "MORE_THAN, , UNKNOWN, 99.99, Undetermined",
    "MORE_THAN, , UNKNOWN, 100, Satisfied",
    "AT_LEAST, , UNKNOWN, 84.99, Violated",
    "AT_LEAST, , UNKNOWN, 85, Undetermined",
    "AT_LEAST, , UNKNOWN, 100, Satisfied",
    "MORE_THAN, 4, EQUAL, 85, Violated",
    "MORE_THAN, 4, EQUAL, 96.25, Undetermined",
    "MORE_THAN, 4, EQUAL, 96.26, Satisfied",
    "AT_LEAST, 4, EQUAL, 84.99, Violated",
    "AT_LEAST, 4, EQUAL, 85, Undetermined",
    "AT_LEAST, 4, EQUAL, 96.24, Undetermined",
    "AT_LEAST, 4, EQUAL, 96.25, Satisfied",
    "MORE_THAN, 4, BY_SIZE, 99, Undetermined",
    "MORE_THAN, 4, UNKNOWN, 99, Undetermined",
    "MORE_THAN, , EQUAL, 99, Undetermined"
  })
  void should_decide_every_part_at_the_boundary_of_the_mean(
      Comparison comparison, Integer parts, Weights weights, String percent, String expected) {
    Rule<CellRecord> rule = Facts.asking(every(comparison, "85"));
    assertThat(name(outcome(rule, mean(parts, weights, percent)))).isEqualTo(expected);
  }

  @Test
  void should_cut_a_figure_to_its_domain_when_it_says_at_least_all() {
    Statistic all = Statistic.ofShares(StatisticKind.MEAN, Quantity.atLeast(Fraction.ONE));
    assertThat(name(outcome(Facts.asking(every(AT_LEAST, "100")), rate(all))))
        .isEqualTo("Satisfied");
  }

  private static Rule<OrganizationRecord> someCell(Comparison comparison, long members) {
    Measure<CellRecord> size =
        Measure.of(
            "members",
            Text.same("members"),
            Unit.COUNT,
            cell -> Observation.of(cell.getMembers(), Text.same("members")));
    return askingWhole(some(cells(), compare(size, new Requirement(comparison, number(members)))));
  }

  private static OrganizationRecord members(Quantity total) {
    return reporting(statement(new Topic("members"), Statistic.ofTotal(total, 19)));
  }

  /** 601 members in 19 cells are 31 each and 12 over; 799 are 42 each and 1 over. */
  @ParameterizedTest
  @CsvSource({
    "AT_LEAST, 32, Satisfied",
    "AT_LEAST, 33, Undetermined",
    "AT_MOST, 42, Satisfied",
    "AT_MOST, 41, Undetermined",
    "MORE_THAN, 31, Satisfied",
    "MORE_THAN, 799, Violated"
  })
  void should_round_outward_when_the_parts_are_whole_numbers(
      Comparison comparison, long members, String expected) {
    Quantity between =
        Quantity.moreThan(Fraction.of(600)).intersect(Quantity.fewerThan(Fraction.of(800)));
    assertThat(name(outcome(someCell(comparison, members), members(between)))).isEqualTo(expected);
  }

  private static Rule<OrganizationRecord> ninety() {
    Map<String, Condition<OrganizationRecord>> readings = new LinkedHashMap<>();
    readings.put("AT_LEAST_90", forEvery(cells(), every(Comparison.AT_LEAST, "90")));
    readings.put("MORE_THAN_90", forEvery(cells(), every(Comparison.MORE_THAN, "90")));
    return askingWhole(Conditions.readings(readings));
  }

  @ParameterizedTest
  @CsvSource({"89.9, Violated", "90, Undetermined", "90.1, Satisfied"})
  void should_agree_under_both_readings_but_at_the_threshold(String percent, String expected) {
    OrganizationRecord report = rate(Statistic.ofShares(StatisticKind.EACH, percent(percent)));
    assertThat(name(outcome(ninety(), report))).isEqualTo(expected);
  }
}
