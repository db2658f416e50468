package vn.chibo.evaluator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static vn.chibo.core.meeting.MeetingKind.REGULAR;
import static vn.chibo.core.meeting.MeetingKind.THEMATIC;
import static vn.chibo.evaluator.Facts.END;
import static vn.chibo.evaluator.Facts.GROUP;
import static vn.chibo.evaluator.Facts.YEAR;
import static vn.chibo.evaluator.Facts.asking;
import static vn.chibo.evaluator.Facts.day;
import static vn.chibo.evaluator.Facts.explain;
import static vn.chibo.evaluator.Facts.missing;
import static vn.chibo.evaluator.Facts.name;
import static vn.chibo.evaluator.Facts.notes;
import static vn.chibo.evaluator.Facts.outcome;
import static vn.chibo.evaluator.Facts.reason;
import static vn.chibo.evaluator.Facts.reporting;
import static vn.chibo.evaluator.Facts.statement;
import static vn.chibo.evaluator.condition.CellTallies.LONGEST_EXCUSED_RUN;
import static vn.chibo.evaluator.condition.CellTallies.countOf;
import static vn.chibo.evaluator.condition.CellTallies.heldMeetings;
import static vn.chibo.evaluator.condition.Conditions.any;
import static vn.chibo.evaluator.condition.Conditions.atLeast;
import static vn.chibo.evaluator.condition.Conditions.atLeastOf;
import static vn.chibo.evaluator.condition.Conditions.atMost;
import static vn.chibo.evaluator.condition.Conditions.compare;
import static vn.chibo.evaluator.condition.Conditions.exactly;
import static vn.chibo.evaluator.condition.Conditions.forEvery;
import static vn.chibo.evaluator.condition.Conditions.month;
import static vn.chibo.evaluator.condition.Conditions.named;
import static vn.chibo.evaluator.condition.Conditions.not;
import static vn.chibo.evaluator.condition.Conditions.number;
import static vn.chibo.evaluator.condition.Conditions.quarter;
import static vn.chibo.evaluator.condition.Conditions.tallied;
import static vn.chibo.evaluator.condition.Conditions.when;
import static vn.chibo.evaluator.condition.Conditions.year;
import static vn.chibo.evaluator.condition.MeetingMeasures.meetings;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.chibo.core.figure.Comparison;
import vn.chibo.core.figure.Extent;
import vn.chibo.core.figure.ExtentStatement;
import vn.chibo.core.figure.Fraction;
import vn.chibo.core.figure.Mention;
import vn.chibo.core.figure.Published;
import vn.chibo.core.figure.Quantity;
import vn.chibo.core.figure.Standing;
import vn.chibo.core.figure.Statistic;
import vn.chibo.core.figure.StatisticKind;
import vn.chibo.core.figure.Unit;
import vn.chibo.core.organization.OrganizationKind;
import vn.chibo.core.record.CellRecord;
import vn.chibo.core.record.OrganizationRecord;
import vn.chibo.core.record.Statement;
import vn.chibo.core.record.Topic;
import vn.chibo.core.text.Text;
import vn.chibo.core.time.DatePeriod;
import vn.chibo.core.time.Span;
import vn.chibo.evaluator.condition.CellSizes;
import vn.chibo.evaluator.condition.Condition;
import vn.chibo.evaluator.condition.Conditions;
import vn.chibo.evaluator.condition.MeetingMeasures;
import vn.chibo.evaluator.condition.OfKind;
import vn.chibo.evaluator.condition.Requirement;
import vn.chibo.evaluator.condition.Threshold;
import vn.chibo.evaluator.explanation.Explanation;
import vn.chibo.evaluator.explanation.Fact;
import vn.chibo.evaluator.outcome.InapplicableReason;
import vn.chibo.evaluator.outcome.Outcome;
import vn.chibo.evaluator.outcome.UndeterminedReason;
import vn.chibo.evaluator.words.EvaluatorMessages;

/** What the words and figures of a report prove of every part. */
class StatementsTest {
  private static final Topic LENGTH = MeetingMeasures.LENGTH.topic();
  private static final Topic LENGTH_KEPT = new Topic("length-kept");
  private static final Condition<CellRecord> LONG_ENOUGH =
      forEvery(meetings(REGULAR), compare(MeetingMeasures.LENGTH, atLeast(Conditions.minutes(60))));
  private static final Rule<CellRecord> LENGTH_RULE =
      asking(named("length-kept", Text.same("length kept"), LONG_ENOUGH));
  private static final Topic THEMATIC_COUNT = countOf(heldMeetings(THEMATIC)).topic();
  private static final Rule<CellRecord> ONE_EACH_QUARTER =
      Facts.rule().forEvery(quarter(), countOf(heldMeetings(THEMATIC)), atLeast(number(1))).build();

  private static Outcome of(Rule<CellRecord> rule, Topic topic, Published published) {
    return outcome(rule, reporting(statement(topic, published)));
  }

  private static Statistic each(Quantity quantity) {
    return Statistic.ofCounts(StatisticKind.EACH, quantity);
  }

  private static Statement thematic(Quantity quantity, Span per) {
    return statement(THEMATIC_COUNT, each(quantity)).withPer(per);
  }

  @ParameterizedTest
  @CsvSource({
    "NONE, MISSES_THE_RULE, Satisfied",
    "SOME, MISSES_THE_RULE, Violated",
    "FEW, MISSES_THE_RULE, Violated",
    "MANY, MISSES_THE_RULE, Violated",
    "MOST, MISSES_THE_RULE, Violated",
    "NEARLY_ALL, MISSES_THE_RULE, Violated",
    "ALL, MISSES_THE_RULE, Violated",
    "NONE, MEETS_THE_RULE, Violated",
    "SOME, MEETS_THE_RULE, Undetermined",
    "FEW, MEETS_THE_RULE, Violated",
    "MANY, MEETS_THE_RULE, Undetermined",
    "MOST, MEETS_THE_RULE, Undetermined",
    "NEARLY_ALL, MEETS_THE_RULE, Undetermined",
    "ALL, MEETS_THE_RULE, Satisfied"
  })
  void should_read_a_word_of_extent_narrowly_when_a_report_judges(
      Extent extent, Standing standing, String expected) {
    ExtentStatement words = ExtentStatement.of(extent, standing);
    assertThat(name(of(LENGTH_RULE, LENGTH_KEPT, words))).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({
    "ALL, 60, Satisfied",
    "ALL, 59, Violated",
    "NEARLY_ALL, 60, Undetermined",
    "NEARLY_ALL, 59, Violated",
    "SOME, 60, Undetermined",
    "SOME, 59, Violated",
    "NONE, 59, Undetermined"
  })
  void should_compare_the_figure_of_the_parts_when_a_word_of_extent_has_one(
      Extent extent, int minutes, String expected) {
    ExtentStatement words = ExtentStatement.of(extent, Quantity.exactly(minutes));
    assertThat(name(of(asking(LONG_ENOUGH), LENGTH, words))).isEqualTo(expected);
  }

  @Test
  void should_say_that_the_witness_is_unidentified_when_some_miss_the_rule() {
    Explanation few =
        explain(
            LENGTH_RULE,
            reporting(
                statement(LENGTH_KEPT, ExtentStatement.of(Extent.FEW, Standing.MISSES_THE_RULE))),
            END);
    assertThat(notes(few))
        .containsExactly(
            EvaluatorMessages.text("note.witness-unidentified", EvaluatorMessages.of(Extent.FEW)));
    assertThat(few.facts())
        .extracting(fact -> fact.path().toString(), Fact::label)
        .containsExactly(tuple("statements[0]", Facts.WORDS));
  }

  @ParameterizedTest
  @CsvSource({"1, Satisfied", "99/100, Violated", "0, Violated"})
  void should_be_satisfied_by_all_parts_only_when_a_share_is_published(
      String share, String expected) {
    Statistic parts =
        Statistic.ofShares(StatisticKind.SHARE_OF_PARTS, Quantity.exactly(Fraction.parse(share)));
    assertThat(name(of(LENGTH_RULE, LENGTH_KEPT, parts))).isEqualTo(expected);
  }

  @Test
  void should_stay_open_when_a_share_of_parts_may_be_all_of_them() {
    Statistic parts =
        Statistic.ofShares(StatisticKind.SHARE_OF_PARTS, Quantity.atLeast(Fraction.percent(90)));
    assertThat(name(of(LENGTH_RULE, LENGTH_KEPT, parts))).isEqualTo("Undetermined");
  }

  @Test
  void should_ask_the_body_when_the_report_does_not_speak_of_the_whole() {
    Statistic min = Statistic.ofCounts(StatisticKind.MIN, Quantity.exactly(60));
    assertThat(of(LENGTH_RULE, LENGTH, min)).isEqualTo(Outcome.SATISFIED);
  }

  @Test
  void should_leave_it_open_and_name_both_numbers_when_each_held_at_least_three_a_year() {
    Explanation three =
        explain(
            ONE_EACH_QUARTER,
            reporting(thematic(Quantity.atLeast(Fraction.of(3)), Span.YEAR)),
            END);
    assertThat(reason(three.outcome())).contains(UndeterminedReason.MISSING_FACT);
    assertThat(notes(three)).contains(EvaluatorMessages.text("note.spans", 3, 4));
    assertThat(EvaluatorMessages.text("note.spans", 3, 4).english())
        .isEqualTo("3 would surely miss one; 4 or more may be enough, by how they are spread");
  }

  @Test
  void should_be_violated_when_fewer_are_held_in_the_year_than_its_quarters_need() {
    Quantity three = Quantity.exactly(3);
    Quantity atMostThree = Quantity.atMost(Fraction.of(3));
    assertThat(outcome(ONE_EACH_QUARTER, reporting(thematic(three, Span.YEAR))))
        .isEqualTo(Outcome.VIOLATED);
    assertThat(outcome(ONE_EACH_QUARTER, reporting(thematic(atMostThree, Span.YEAR))))
        .isEqualTo(Outcome.VIOLATED);
  }

  @ParameterizedTest
  @CsvSource({"4, Undetermined", "12, Undetermined"})
  void should_not_prove_a_quarter_when_enough_are_held_in_the_year(int n, String expected) {
    Quantity count = Quantity.exactly(n);
    assertThat(name(outcome(ONE_EACH_QUARTER, reporting(thematic(count, Span.YEAR)))))
        .isEqualTo(expected);
  }

  @Test
  void should_be_decided_when_the_count_is_of_the_span_of_the_rule() {
    assertThat(outcome(ONE_EACH_QUARTER, reporting(thematic(Quantity.exactly(1), Span.QUARTER))))
        .isEqualTo(Outcome.SATISFIED);
    assertThat(outcome(ONE_EACH_QUARTER, reporting(thematic(Quantity.exactly(0), Span.QUARTER))))
        .isEqualTo(Outcome.VIOLATED);
  }

  @Test
  void should_need_three_in_a_quarter_when_the_rule_asks_each_month() {
    Rule<CellRecord> monthly =
        Facts.rule().forEvery(month(), countOf(heldMeetings(THEMATIC)), atLeast(number(1))).build();
    assertThat(outcome(monthly, reporting(thematic(Quantity.exactly(2), Span.QUARTER))))
        .isEqualTo(Outcome.VIOLATED);
    assertThat(name(outcome(monthly, reporting(thematic(Quantity.exactly(3), Span.QUARTER)))))
        .isEqualTo("Undetermined");
  }

  /**
   * Of days without a whole quarter no quarter is asked, of a report as of the cells themselves.
   */
  @ParameterizedTest
  @CsvSource({
    "2024-02-01, 2024-06-29, false", "2024-02-01, 2024-06-30, true",
    "2024-04-02, 2024-09-29, false", "2024-04-01, 2024-06-30, true"
  })
  void should_ask_a_report_of_no_quarter_when_the_days_hold_none(
      LocalDate first, LocalDate last, boolean asked) {
    DatePeriod days = DatePeriod.ofClosed(first, last);
    Statement none = thematic(Quantity.exactly(0), Span.QUARTER).withPeriod(days);
    OrganizationRecord report = reporting(none).withPeriod(days);

    assertThat(outcome(ONE_EACH_QUARTER, report))
        .isEqualTo(asked ? Outcome.VIOLATED : Facts.none(InapplicableReason.EMPTY_POPULATION));
  }

  /** A run of three in a year may lie in one of its quarters: runs do not add up. */
  @Test
  void should_not_add_up_the_longest_run_of_the_quarters_when_it_is_of_the_year() {
    Rule<CellRecord> runs =
        asking(forEvery(quarter(), tallied(LONGEST_EXCUSED_RUN, atLeast(number(1)))));
    Statement three =
        statement(LONGEST_EXCUSED_RUN.topic(), each(Quantity.exactly(3))).withPer(Span.YEAR);
    assertThat(name(outcome(runs, reporting(three)))).isEqualTo("Undetermined");
    assertThat(notes(explain(runs, reporting(three), END))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"AT_LEAST, 4", "AT_MOST, 3", "EXACTLY, 1"})
  void should_not_decide_a_year_by_the_count_of_a_quarter_when_spans_differ(
      Comparison comparison, long threshold) {
    Requirement due = new Requirement(comparison, number(threshold));
    OrganizationRecord report = reporting(thematic(Quantity.exactly(1), Span.QUARTER));
    Rule<CellRecord> eachYear =
        asking(forEvery(year(), tallied(countOf(heldMeetings(THEMATIC)), due)));
    Rule<CellRecord> inAll = asking(tallied(countOf(heldMeetings(THEMATIC)), due));
    String truth = comparison == Comparison.AT_LEAST ? "Satisfied" : "Violated";
    assertThat(name(outcome(eachYear, report))).isIn("Undetermined", truth);
    assertThat(name(outcome(inAll, report))).isIn("Undetermined", truth);
  }

  @Test
  void should_need_judgement_when_a_matter_is_only_mentioned() {
    Rule<CellRecord> rule =
        asking(
            forEvery(
                meetings(REGULAR),
                compare(MeetingMeasures.MERGED_PROFESSIONAL_MEETINGS, exactly(number(0)))));
    Outcome mentioned =
        of(rule, MeetingMeasures.MERGED_PROFESSIONAL_MEETINGS.topic(), new Mention());
    assertThat(mentioned)
        .isEqualTo(
            Outcome.undetermined(
                UndeterminedReason.JUDGEMENT_NEEDED,
                List.of(EvaluatorMessages.text("judgement.merged-professional-meeting"))));
    assertThat(reason(of(asking(LONG_ENOUGH), LENGTH, new Mention())))
        .contains(UndeterminedReason.MISSING_FACT);
  }

  @Test
  void should_name_the_group_when_no_statement_speaks_of_it() {
    Outcome silent = outcome(asking(LONG_ENOUGH), reporting());
    assertThat(reason(silent)).contains(UndeterminedReason.MISSING_FACT);
    assertThat(missing(silent))
        .containsExactly(
            EvaluatorMessages.text(
                "missing.figure-of-group",
                EvaluatorMessages.text("measure.meeting-length"),
                GROUP));
  }

  @Test
  void should_name_the_conflict_when_two_statements_cannot_both_hold() {
    OrganizationRecord report =
        reporting(
            statement(LENGTH_KEPT, ExtentStatement.of(Extent.ALL, Standing.MEETS_THE_RULE)),
            statement(LENGTH_KEPT, ExtentStatement.of(Extent.SOME, Standing.MISSES_THE_RULE))
                .withWords(Text.same("other words")));
    Outcome conflict = outcome(LENGTH_RULE, report);
    assertThat(reason(conflict)).contains(UndeterminedReason.CONFLICTING_FACTS);
    assertThat(missing(conflict)).containsExactly(Facts.WORDS, Text.same("other words"));
  }

  @Test
  void should_take_the_proof_when_another_statement_proves_nothing() {
    OrganizationRecord report =
        reporting(
            statement(LENGTH_KEPT, ExtentStatement.of(Extent.MOST, Standing.MEETS_THE_RULE)),
            statement(LENGTH_KEPT, ExtentStatement.of(Extent.SOME, Standing.MISSES_THE_RULE)));
    assertThat(outcome(LENGTH_RULE, report)).isEqualTo(Outcome.VIOLATED);
  }

  @Test
  void should_prove_nothing_when_the_figure_covers_days_before_the_rule() {
    Rule<CellRecord> late =
        Facts.rule()
            .inForce(DatePeriod.from(day("01-02")))
            .asks(
                forEvery(
                    meetings(REGULAR),
                    compare(MeetingMeasures.LENGTH, atLeast(Conditions.minutes(60)))))
            .build();
    Statement min = statement(LENGTH, Statistic.ofCounts(StatisticKind.MIN, Quantity.exactly(60)));
    Explanation whole = explain(late, reporting(min), END);
    assertThat(reason(whole.outcome())).contains(UndeterminedReason.MISSING_FACT);
    assertThat(notes(whole))
        .contains(EvaluatorMessages.text("note.period-beyond-rule", day("01-02")));

    Statement within = min.withPeriod(DatePeriod.ofClosed(day("01-02"), END));
    assertThat(outcome(late, reporting(within))).isEqualTo(Outcome.SATISFIED);
  }

  @Test
  void should_not_know_a_statement_when_its_days_end_after_the_as_of_day() {
    OrganizationRecord report =
        reporting(statement(LENGTH_KEPT, ExtentStatement.of(Extent.ALL, Standing.MEETS_THE_RULE)));
    LocalDate eve = END.minusDays(1);
    assertThat(reason(outcome(LENGTH_RULE, report, eve))).contains(UndeterminedReason.MISSING_FACT);
    assertThat(explain(LENGTH_RULE, report, eve).facts()).isEmpty();
    assertThat(outcome(LENGTH_RULE, report, END)).isEqualTo(Outcome.SATISFIED);
    assertThat(YEAR.last()).isEqualTo(END);
  }

  @Test
  void should_not_say_violated_when_every_alternative_fails_somewhere() {
    Condition<CellRecord> other =
        named("other", Text.same("other"), forEvery(quarter(), LONG_ENOUGH));
    Condition<CellRecord> kept = named("length-kept", Text.same("kept"), LONG_ENOUGH);
    ExtentStatement somewhere = ExtentStatement.of(Extent.SOME, Standing.MISSES_THE_RULE);
    OrganizationRecord report =
        reporting(statement(LENGTH_KEPT, somewhere), statement(new Topic("other"), somewhere));
    assertThat(name(outcome(asking(any(kept, other)), report))).isEqualTo("Undetermined");
    assertThat(name(outcome(asking(atLeastOf(1, kept, other)), report))).isEqualTo("Undetermined");
    assertThat(name(outcome(asking(not(kept)), report))).isEqualTo("Undetermined");
    assertThat(name(outcome(asking(when(kept, other)), report))).isEqualTo("Undetermined");
  }

  @Test
  void should_be_decided_when_every_part_is_sure() {
    Condition<CellRecord> kept = named("length-kept", Text.same("kept"), LONG_ENOUGH);
    OrganizationRecord report =
        reporting(statement(LENGTH_KEPT, ExtentStatement.of(Extent.ALL, Standing.MEETS_THE_RULE)));
    Condition<CellRecord> few = tallied(countOf(heldMeetings(THEMATIC)), atMost(number(5)));
    assertThat(outcome(asking(any(kept, few)), report)).isEqualTo(Outcome.SATISFIED);
    assertThat(outcome(asking(not(kept)), report)).isEqualTo(Outcome.VIOLATED);
    assertThat(outcome(asking(when(kept, kept)), report)).isEqualTo(Outcome.SATISFIED);
  }

  @Test
  void should_leave_nobody_absent_when_every_rate_is_full() {
    Rule<CellRecord> nobody =
        asking(
            forEvery(
                meetings(REGULAR),
                compare(MeetingMeasures.UNEXCUSED_ABSENCES, exactly(number(0)))));
    Statement full =
        statement(
            MeetingMeasures.ATTENDANCE_RATE,
            Statistic.ofShares(StatisticKind.MEAN, Quantity.exactly(1)));
    OrganizationRecord report = reporting(full);
    Explanation assumed = explain(nobody, report, END);
    assertThat(assumed.outcome()).isEqualTo(Outcome.SATISFIED);

    Choices strict = Choices.DEFAULT.with(Choices.UnstatedDenominator.UNSTATED);
    Explanation open = explain(RuleBook.of(Figures.NONE, nobody), strict, report, END);
    assertThat(name(open.outcome())).isEqualTo("Undetermined");
    assertThat(notes(assumed))
        .as("the outcome rests on an assumption about the denominator")
        .contains(EvaluatorMessages.text("note.if-unstated", OutcomeWords.name(open.outcome())));
  }

  @ParameterizedTest
  @CsvSource({"ALL, 1, Satisfied", "NEARLY_ALL, 1, Undetermined", "ALL, 9/10, Undetermined"})
  void should_leave_nobody_absent_when_words_say_that_all_rates_were_full(
      Extent extent, String rate, String expected) {
    Rule<CellRecord> nobody =
        asking(
            forEvery(
                meetings(REGULAR),
                compare(MeetingMeasures.UNEXCUSED_ABSENCES, exactly(number(0)))));
    ExtentStatement words = ExtentStatement.of(extent, Quantity.exactly(Fraction.parse(rate)));

    assertThat(name(of(nobody, MeetingMeasures.ATTENDANCE_RATE, words))).isEqualTo(expected);
    assertThat(
            name(
                of(
                    nobody,
                    MeetingMeasures.ATTENDANCE_RATE,
                    ExtentStatement.of(Extent.ALL, Standing.MEETS_THE_RULE))))
        .isEqualTo("Undetermined");
  }

  @ParameterizedTest
  @CsvSource({"3, Satisfied", "2, Undetermined"})
  void should_prove_of_one_kind_of_cells_only_what_holds_of_all(int members, String expected) {
    Rule<CellRecord> sized =
        asking(
            forEvery(
                OfKind.cells(List.of(OrganizationKind.GRASSROOTS_CELL), List.of()),
                compare(
                    CellSizes.MEMBERS, atLeast(new Threshold.Fixed(Fraction.of(3), Unit.MEMBER)))));
    Outcome said = of(sized, CellSizes.MEMBERS.topic(), each(Quantity.exactly(members)));

    assertThat(name(said)).isEqualTo(expected);
    if (said instanceof Outcome.Undetermined open) {
      assertThat(open.missing())
          .containsExactly(
              EvaluatorMessages.text(
                  "missing.which-are", OrganizationKind.GRASSROOTS_CELL.label()));
    }
  }
}
