package vn.chibo.evaluator;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.chibo.core.meeting.MeetingKind.REGULAR;
import static vn.chibo.core.meeting.MeetingKind.THEMATIC;
import static vn.chibo.evaluator.condition.CellTallies.countOf;
import static vn.chibo.evaluator.condition.CellTallies.heldMeetings;
import static vn.chibo.evaluator.condition.Conditions.all;
import static vn.chibo.evaluator.condition.Conditions.any;
import static vn.chibo.evaluator.condition.Conditions.atLeast;
import static vn.chibo.evaluator.condition.Conditions.compare;
import static vn.chibo.evaluator.condition.Conditions.exactly;
import static vn.chibo.evaluator.condition.Conditions.forEvery;
import static vn.chibo.evaluator.condition.Conditions.month;
import static vn.chibo.evaluator.condition.Conditions.named;
import static vn.chibo.evaluator.condition.Conditions.not;
import static vn.chibo.evaluator.condition.Conditions.number;
import static vn.chibo.evaluator.condition.Conditions.quarter;
import static vn.chibo.evaluator.condition.Conditions.shareOf;
import static vn.chibo.evaluator.condition.Conditions.tallied;
import static vn.chibo.evaluator.condition.MeetingMeasures.LENGTH;
import static vn.chibo.evaluator.condition.MeetingMeasures.MERGED_PROFESSIONAL_MEETINGS;
import static vn.chibo.evaluator.condition.MeetingMeasures.meetings;
import static vn.chibo.evaluator.condition.OrganizationParts.cells;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.chibo.core.figure.Extent;
import vn.chibo.core.figure.ExtentStatement;
import vn.chibo.core.figure.Fraction;
import vn.chibo.core.figure.Mention;
import vn.chibo.core.figure.Quantity;
import vn.chibo.core.figure.Standing;
import vn.chibo.core.figure.Statistic;
import vn.chibo.core.figure.StatisticKind;
import vn.chibo.core.record.CellRecord;
import vn.chibo.core.record.OrganizationRecord;
import vn.chibo.core.record.Statement;
import vn.chibo.core.text.Text;
import vn.chibo.core.time.DatePeriod;
import vn.chibo.core.time.Span;
import vn.chibo.evaluator.condition.Condition;
import vn.chibo.evaluator.outcome.Outcome;
import vn.chibo.evaluator.outcome.UndeterminedReason;

/** What a report's words and figures prove, and what they leave open. */
class PublishedTest {
  private static final Condition<CellRecord> LONG_ENOUGH =
      forEvery(meetings(REGULAR), compare(LENGTH, atLeast(number(90))));
  private static final Condition<CellRecord> MONTHLY =
      forEvery(month(), tallied(countOf(heldMeetings(REGULAR)), atLeast(number(1))));
  private static final Condition<CellRecord> QUARTERLY =
      forEvery(quarter(), tallied(countOf(heldMeetings(THEMATIC)), atLeast(number(1))));

  private static Statement share(String topic, long percent) {
    return Rules.statement(
        topic,
        Statistic.ofShares(
            StatisticKind.SHARE_OF_PARTS, Quantity.exactly(Fraction.percent(percent))));
  }

  private static Statement each(Quantity perYear) {
    return Rules.statement("thematic-meetings", Statistic.ofCounts(StatisticKind.EACH, perYear))
        .withPer(Span.YEAR);
  }

  private static Outcome.Undetermined open(Finding finding) {
    return (Outcome.Undetermined) finding.outcome();
  }

  @ParameterizedTest
  @CsvSource({
    "SOME, MISSES_THE_RULE, Violated", "FEW, MISSES_THE_RULE, Violated",
    "NONE, MISSES_THE_RULE, Satisfied", "ALL, MEETS_THE_RULE, Satisfied",
    "NEARLY_ALL, MEETS_THE_RULE, Undetermined", "FEW, MEETS_THE_RULE, Violated"
  })
  void should_read_words_of_extent_as_facts(Extent extent, Standing standing, String expected) {
    Statement said = Rules.statement("meeting-length", ExtentStatement.of(extent, standing));

    assertThat(Rules.name(Rules.ask(Rules.cellRule(LONG_ENOUGH), Rules.report(said))))
        .isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({"3, 3, Violated", "2, 3, Violated", "3, 4, Undetermined", "4, 9, Undetermined"})
  void should_ask_of_a_year_what_its_quarters_need_together(int low, int high, String expected) {
    Statement year = each(Quantity.between(Fraction.of(low), Fraction.of(high)));

    assertThat(Rules.name(Rules.ask(Rules.cellRule(QUARTERLY), Rules.report(year))))
        .isEqualTo(expected);
  }

  @Test
  void should_say_that_three_break_it_and_four_could_do() {
    Finding finding =
        Rules.ask(Rules.cellRule(QUARTERLY), Rules.report(each(Quantity.atLeast(Fraction.of(3)))));

    assertThat(finding.explanation().notes())
        .extracting(Text::english)
        .contains("3 would surely miss one; 4 or more may be enough, by how they are spread");
  }

  @ParameterizedTest
  @CsvSource({"100, 100, Satisfied", "100, 90, Violated", "60, 60, Violated"})
  void should_bound_the_share_of_a_whole_by_the_shares_of_its_parts(
      long regular, long thematic, String expected) {
    Condition<CellRecord> both =
        all(
            named("regular-meetings", Text.same("a"), MONTHLY),
            named("thematic-meetings", Text.same("b"), QUARTERLY));
    Rule<OrganizationRecord> rule =
        Rules.organizationRule(shareOf(cells(), both, exactly(number(1))));

    Finding finding =
        Rules.ask(
            rule,
            Rules.report(share("regular-meetings", regular), share("thematic-meetings", thematic)));

    assertThat(Rules.name(finding)).isEqualTo(expected);
    Quantity common = finding.explanation().observed().orElseThrow().quantity();
    assertThat(common.low().orElseThrow().value())
        .isEqualTo(Fraction.percent(Math.max(0, regular + thematic - 100)));
    assertThat(common.high().orElseThrow().value())
        .isEqualTo(Fraction.percent(Math.min(regular, thematic)));
  }

  @Test
  void should_name_the_group_when_it_has_no_figure() {
    assertThat(open(Rules.ask(Rules.cellRule(LONG_ENOUGH), Rules.report())).missing())
        .containsExactly(
            Text.of(
                "số liệu về thời lượng buổi sinh hoạt (nhóm)",
                "a figure on length of the meeting (group)"));
  }

  @Test
  void should_need_a_judgement_when_the_matter_is_only_mentioned() {
    Condition<CellRecord> apart =
        forEvery(meetings(REGULAR), compare(MERGED_PROFESSIONAL_MEETINGS, exactly(number(0))));

    Outcome.Undetermined open =
        open(
            Rules.ask(
                Rules.cellRule(apart),
                Rules.report(Rules.statement("merged-professional-meeting", new Mention()))));

    assertThat(open.reason()).isEqualTo(UndeterminedReason.JUDGEMENT_NEEDED);
  }

  @Test
  void should_see_a_conflict_when_two_statements_cannot_both_hold() {
    Finding finding =
        Rules.ask(
            Rules.cellRule(LONG_ENOUGH),
            Rules.report(
                Rules.statement(
                    "meeting-length", ExtentStatement.of(Extent.ALL, Standing.MEETS_THE_RULE)),
                Rules.statement(
                    "meeting-length", ExtentStatement.of(Extent.SOME, Standing.MISSES_THE_RULE))));

    assertThat(open(finding).reason()).isEqualTo(UndeterminedReason.CONFLICTING_FACTS);
  }

  @Test
  void should_prove_nothing_for_a_rule_that_began_within_the_period_of_the_figure() {
    Statement early =
        Rules.statement(
            "meeting-length", ExtentStatement.of(Extent.SOME, Standing.MISSES_THE_RULE));
    Rule<CellRecord> late =
        Rules.rule(CellRecord.class)
            .inForce(DatePeriod.from(LocalDate.of(2024, 7, 6)))
            .asks(LONG_ENOUGH)
            .build();

    Finding finding = Rules.ask(late, Rules.report(early));

    assertThat(finding.outcome()).isInstanceOf(Outcome.Undetermined.class);
    assertThat(finding.explanation().notes())
        .extracting(Text::english)
        .contains("The figure also covers days before the rule was in force (6 Jul 2024)");
  }

  @Test
  void should_not_know_a_figure_before_its_day() {
    Statement december =
        Rules.statement("meeting-length", ExtentStatement.of(Extent.ALL, Standing.MEETS_THE_RULE))
            .withPeriod(DatePeriod.ofDay(LocalDate.of(2024, 12, 1)));
    Evaluator evaluator = Evaluator.of(Rules.book(Rules.cellRule(LONG_ENOUGH)));

    assertThat(
            evaluator.evaluate(Rules.report(december), LocalDate.of(2024, 11, 30)).undetermined())
        .hasSize(1);
    assertThat(evaluator.evaluate(Rules.report(december), LocalDate.of(2024, 12, 1)).satisfied())
        .hasSize(1);
  }

  @Test
  void should_not_conclude_what_every_does_not_distribute_over() {
    Statement some =
        Rules.statement(
            "meeting-length", ExtentStatement.of(Extent.SOME, Standing.MISSES_THE_RULE));

    assertThat(Rules.name(Rules.ask(Rules.cellRule(not(LONG_ENOUGH)), Rules.report(some))))
        .isEqualTo("Undetermined");
    assertThat(
            Rules.name(
                Rules.ask(Rules.cellRule(any(LONG_ENOUGH, LONG_ENOUGH)), Rules.report(some))))
        .isEqualTo("Undetermined");
  }
}
