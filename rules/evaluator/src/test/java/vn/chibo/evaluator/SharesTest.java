package vn.chibo.evaluator;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.chibo.core.meeting.AttendanceDenominator.EXEMPT_AND_SPECIAL_DUTY_EXCLUDED;
import static vn.chibo.core.meeting.MeetingKind.REGULAR;
import static vn.chibo.evaluator.Facts.END;
import static vn.chibo.evaluator.Facts.MIDDLE;
import static vn.chibo.evaluator.Facts.RULE;
import static vn.chibo.evaluator.Facts.asking;
import static vn.chibo.evaluator.Facts.askingWhole;
import static vn.chibo.evaluator.Facts.attended;
import static vn.chibo.evaluator.Facts.cell;
import static vn.chibo.evaluator.Facts.commune;
import static vn.chibo.evaluator.Facts.day;
import static vn.chibo.evaluator.Facts.explain;
import static vn.chibo.evaluator.Facts.lasting;
import static vn.chibo.evaluator.Facts.missing;
import static vn.chibo.evaluator.Facts.name;
import static vn.chibo.evaluator.Facts.none;
import static vn.chibo.evaluator.Facts.outcome;
import static vn.chibo.evaluator.Facts.reason;
import static vn.chibo.evaluator.Facts.reporting;
import static vn.chibo.evaluator.Facts.statement;
import static vn.chibo.evaluator.condition.Conditions.all;
import static vn.chibo.evaluator.condition.Conditions.atLeast;
import static vn.chibo.evaluator.condition.Conditions.compare;
import static vn.chibo.evaluator.condition.Conditions.exactly;
import static vn.chibo.evaluator.condition.Conditions.forEvery;
import static vn.chibo.evaluator.condition.Conditions.meanOf;
import static vn.chibo.evaluator.condition.Conditions.moreThan;
import static vn.chibo.evaluator.condition.Conditions.named;
import static vn.chibo.evaluator.condition.Conditions.number;
import static vn.chibo.evaluator.condition.Conditions.readings;
import static vn.chibo.evaluator.condition.Conditions.shareOf;
import static vn.chibo.evaluator.condition.MeetingMeasures.ATTENDANCE_RATE;
import static vn.chibo.evaluator.condition.MeetingMeasures.attendanceRate;
import static vn.chibo.evaluator.condition.MeetingMeasures.meetings;
import static vn.chibo.evaluator.condition.OrganizationParts.cells;
import static vn.chibo.evaluator.condition.OrganizationParts.regularMeetingsOfCells;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.chibo.core.figure.Fraction;
import vn.chibo.core.figure.Quantity;
import vn.chibo.core.figure.Statistic;
import vn.chibo.core.figure.StatisticKind;
import vn.chibo.core.figure.Unit;
import vn.chibo.core.record.CellRecord;
import vn.chibo.core.record.OrganizationRecord;
import vn.chibo.core.record.Register;
import vn.chibo.core.record.Roster;
import vn.chibo.core.record.Statement;
import vn.chibo.core.record.Topic;
import vn.chibo.core.text.Text;
import vn.chibo.core.time.DatePeriod;
import vn.chibo.evaluator.checker.ExplanationChecker;
import vn.chibo.evaluator.condition.Condition;
import vn.chibo.evaluator.condition.Conditions;
import vn.chibo.evaluator.condition.HeldMeeting;
import vn.chibo.evaluator.condition.Measure;
import vn.chibo.evaluator.condition.MeetingMeasures;
import vn.chibo.evaluator.condition.Observation;
import vn.chibo.evaluator.condition.Requirement;
import vn.chibo.evaluator.condition.Threshold;
import vn.chibo.evaluator.explanation.Explanation;
import vn.chibo.evaluator.outcome.InapplicableReason;
import vn.chibo.evaluator.outcome.Outcome;
import vn.chibo.evaluator.outcome.UndeterminedReason;
import vn.chibo.evaluator.words.EvaluatorMessages;

/** Shares and means, over registers and over reports, and clauses with readings. */
class SharesTest {
  private static final Condition<CellRecord> LONG =
      forEvery(meetings(REGULAR), compare(MeetingMeasures.LENGTH, atLeast(Conditions.minutes(60))));
  private static final Measure<HeldMeeting> RATE = attendanceRate(EXEMPT_AND_SPECIAL_DUTY_EXCLUDED);
  private static final Requirement HALF = atLeast(share(1, 2));

  private static Threshold share(long numerator, long denominator) {
    return new Threshold.Fixed(Fraction.of(numerator, denominator), Unit.SHARE);
  }

  private static OrganizationRecord over(CellRecord... cells) {
    return commune().cells(Roster.complete(List.of(cells))).build();
  }

  private static CellRecord lengthOf(int minutes) {
    return cell(lasting("03-05", minutes));
  }

  private static CellRecord unknownLength() {
    return cell(Facts.meeting("03-05", REGULAR));
  }

  private static Statement share(String topic, Quantity quantity) {
    return statement(new Topic(topic), Statistic.ofShares(StatisticKind.SHARE_OF_PARTS, quantity));
  }

  private static Statement mean(Topic topic, Quantity quantity) {
    return statement(topic, Statistic.ofShares(StatisticKind.MEAN, quantity));
  }

  private static Quantity percent(long percent) {
    return Quantity.exactly(Fraction.percent(percent));
  }

  @Test
  void should_count_the_cells_that_meet_it_when_their_records_are_there() {
    Rule<OrganizationRecord> half = askingWhole(shareOf(cells(), LONG, HALF));
    assertThat(outcome(half, over(lengthOf(60), lengthOf(59)))).isEqualTo(Outcome.SATISFIED);
    assertThat(outcome(half, over(lengthOf(60), lengthOf(59), lengthOf(59))))
        .isEqualTo(Outcome.VIOLATED);
  }

  @Test
  void should_be_decided_when_the_open_cells_can_no_longer_change_the_share() {
    Rule<OrganizationRecord> half = askingWhole(shareOf(cells(), LONG, HALF));
    assertThat(outcome(half, over(lengthOf(60), lengthOf(60), unknownLength())))
        .isEqualTo(Outcome.SATISFIED);
    assertThat(outcome(half, over(lengthOf(59), lengthOf(59), unknownLength())))
        .isEqualTo(Outcome.VIOLATED);
    Outcome open = outcome(half, over(lengthOf(60), lengthOf(59), unknownLength()));
    assertThat(reason(open)).contains(UndeterminedReason.MISSING_FACT);
    assertThat(missing(open)).hasSize(1);
  }

  private static OrganizationRecord someOf(OrganizationRecord whole) {
    return whole.withCells(Roster.partial(whole.getCells().entries()));
  }

  /** Whatever the other cells did, it is not all any more once one has failed. */
  @Test
  void should_be_decided_when_one_of_an_incomplete_list_has_failed_and_all_are_asked() {
    Rule<OrganizationRecord> every = askingWhole(shareOf(cells(), LONG, exactly(share(1, 1))));
    OrganizationRecord failed = someOf(over(lengthOf(60), lengthOf(59)));

    assertThat(outcome(every, failed)).isEqualTo(Outcome.VIOLATED);
    assertThat(ExplanationChecker.check(Facts.explain(every, failed, Facts.END))).isEmpty();
    assertThat(reason(outcome(every, someOf(over(lengthOf(60))))))
        .contains(UndeterminedReason.INCOMPLETE_REGISTER);
  }

  @Test
  void should_stay_open_when_the_rest_of_an_incomplete_list_may_still_reach_the_share() {
    Rule<OrganizationRecord> half = askingWhole(shareOf(cells(), LONG, HALF));

    assertThat(reason(outcome(half, someOf(over(lengthOf(59), lengthOf(59))))))
        .contains(UndeterminedReason.INCOMPLETE_REGISTER);
    assertThat(reason(outcome(half, someOf(over(lengthOf(60), lengthOf(60))))))
        .contains(UndeterminedReason.INCOMPLETE_REGISTER);
  }

  @Test
  void should_drop_the_cells_to_which_it_does_not_apply_when_a_share_is_asked() {
    Rule<OrganizationRecord> whole = askingWhole(shareOf(cells(), LONG, exactly(share(1, 1))));
    assertThat(outcome(whole, over(lengthOf(60), cell()))).isEqualTo(Outcome.SATISFIED);
    assertThat(outcome(whole, over(cell()))).isEqualTo(none(InapplicableReason.EMPTY_POPULATION));
  }

  @Test
  void should_be_undetermined_when_cells_may_be_missing() {
    OrganizationRecord partial = commune().cells(Roster.partial(List.of(lengthOf(60)))).build();
    Outcome open = outcome(askingWhole(shareOf(cells(), LONG, HALF)), partial);
    assertThat(missing(open)).containsExactly(EvaluatorMessages.text("missing.cells"));
    Outcome every = outcome(asking(LONG), partial);
    assertThat(missing(every)).containsExactly(EvaluatorMessages.text("missing.cells"));
  }

  @Test
  void should_be_of_nobody_when_the_complete_list_of_cells_is_empty() {
    assertThat(outcome(askingWhole(shareOf(cells(), LONG, HALF)), over()))
        .isEqualTo(none(InapplicableReason.EMPTY_POPULATION));
    assertThat(outcome(askingWhole(forEvery(cells(), LONG)), over()))
        .isEqualTo(none(InapplicableReason.EMPTY_POPULATION));
  }

  @Test
  void should_ask_every_cell_when_a_rule_about_cells_meets_an_organization() {
    assertThat(outcome(asking(LONG), over(lengthOf(60), lengthOf(61))))
        .isEqualTo(Outcome.SATISFIED);
    assertThat(outcome(asking(LONG), over(lengthOf(60), lengthOf(59)))).isEqualTo(Outcome.VIOLATED);
  }

  @Test
  void should_wait_when_meetings_to_come_can_still_change_a_share() {
    Rule<CellRecord> half =
        asking(
            shareOf(
                meetings(REGULAR),
                compare(MeetingMeasures.LENGTH, atLeast(Conditions.minutes(60))),
                HALF));
    CellRecord cell = cell(lasting("03-05", 60), lasting("08-05", 59), lasting("09-05", 59));
    assertThat(name(outcome(half, cell, MIDDLE))).isEqualTo("Pending");
    assertThat(outcome(half, cell, END)).isEqualTo(Outcome.VIOLATED);
    assertThat(name(outcome(half, cell, day("01-31")))).isEqualTo("Pending");
  }

  private static Condition<CellRecord> kept(String topic) {
    return named(topic, Text.same(topic), LONG);
  }

  @ParameterizedTest
  @CsvSource({
    "100, 100, 100, Satisfied",
    "100, 90, 100, Violated",
    "90, 90, 80, Satisfied",
    "90, 90, 81, Undetermined",
    "90, 90, 90, Undetermined",
    "90, 90, 91, Violated",
    "40, 50, 41, Violated",
    "40, 50, 40, Undetermined",
    "40, 50, 1, Undetermined",
    "60, 50, 10, Satisfied",
    "0, 100, 1, Violated"
  })
  void should_bound_the_share_that_meets_both_when_a_report_states_each(
      long regular, long thematic, long due, String expected) {
    OrganizationRecord report =
        reporting(share("regular", percent(regular)), share("thematic", percent(thematic)));
    Requirement asked = atLeast(share(due, 100));
    Rule<OrganizationRecord> rule =
        askingWhole(shareOf(cells(), all(kept("regular"), kept("thematic")), asked));
    assertThat(name(outcome(rule, report))).isEqualTo(expected);
  }

  @Test
  void should_ask_exactly_all_when_the_whole_is_one_hundred_percent() {
    Rule<OrganizationRecord> rule =
        askingWhole(shareOf(cells(), all(kept("regular"), kept("thematic")), exactly(share(1, 1))));
    assertThat(
            outcome(
                rule, reporting(share("regular", percent(100)), share("thematic", percent(90)))))
        .isEqualTo(Outcome.VIOLATED);
    assertThat(
            outcome(
                rule, reporting(share("regular", percent(100)), share("thematic", percent(100)))))
        .isEqualTo(Outcome.SATISFIED);
    Outcome half = outcome(rule, reporting(share("regular", percent(100))));
    assertThat(reason(half)).contains(UndeterminedReason.MISSING_FACT);
  }

  @Test
  void should_name_the_conflict_when_a_report_states_two_shares() {
    Rule<OrganizationRecord> rule =
        askingWhole(shareOf(cells(), kept("regular"), atLeast(share(95, 100))));
    OrganizationRecord report =
        reporting(share("regular", percent(100)), share("regular", percent(90)));
    assertThat(reason(outcome(rule, report))).contains(UndeterminedReason.CONFLICTING_FACTS);
  }

  @Test
  void should_prove_nothing_when_a_share_covers_days_before_the_rule() {
    Rule<OrganizationRecord> late =
        Facts.rule(RULE, OrganizationRecord.class)
            .inForce(DatePeriod.from(day("06-01")))
            .asks(shareOf(cells(), kept("regular"), exactly(share(1, 1))))
            .build();
    assertThat(name(outcome(late, reporting(share("regular", percent(100))))))
        .isEqualTo("Undetermined");
  }

  @Test
  void should_take_no_share_of_the_whole_for_that_of_every_cell_when_a_rule_is_about_a_cell() {
    Condition<HeldMeeting> longOne =
        named(
            "meeting-kept",
            Text.same("kept"),
            compare(MeetingMeasures.LENGTH, atLeast(Conditions.minutes(60))));
    Rule<CellRecord> most = asking(shareOf(meetings(REGULAR), longOne, atLeast(share(4, 5))));
    assertThat(name(outcome(most, reporting(share("meeting-kept", percent(85))))))
        .isEqualTo("Undetermined");
  }

  private static Rule<OrganizationRecord> meanRule(Requirement requirement) {
    return askingWhole(meanOf(regularMeetingsOfCells(), RATE, requirement));
  }

  @ParameterizedTest
  @CsvSource({"20, 15, Satisfied", "19, 15, Violated", "20, 14, Violated"})
  void should_count_each_meeting_once_when_a_mean_is_taken_over_registers(
      int first, int second, String expected) {
    OrganizationRecord cells =
        over(cell(attended("03-05", first, 20)), cell(attended("03-06", second, 20)));
    Outcome outcome = outcome(meanRule(atLeast(share(875, 1000))), cells);
    assertThat(name(outcome)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({"90, Satisfied", "85, Violated", "100, Satisfied"})
  void should_compare_the_published_mean_itself_when_the_whole_is_asked(
      long mean, String expected) {
    OrganizationRecord report = reporting(mean(ATTENDANCE_RATE, percent(mean)));
    assertThat(name(outcome(meanRule(moreThan(share(85, 100))), report))).isEqualTo(expected);
  }

  @Test
  void should_bound_the_mean_when_the_report_states_the_smallest() {
    Statement min = statement(ATTENDANCE_RATE, Statistic.ofShares(StatisticKind.MIN, percent(86)));
    assertThat(outcome(meanRule(moreThan(share(85, 100))), reporting(min)))
        .isEqualTo(Outcome.SATISFIED);
    assertThat(name(outcome(meanRule(moreThan(share(86, 100))), reporting(min))))
        .isEqualTo("Undetermined");
  }

  @Test
  void should_wait_or_be_open_when_a_mean_over_registers_is_not_complete() {
    Rule<CellRecord> rule =
        asking(meanOf(meetings(REGULAR), MeetingMeasures.LENGTH, atLeast(Conditions.minutes(60))));
    CellRecord complete = cell(lasting("03-05", 50), lasting("08-05", 80));
    assertThat(name(outcome(rule, complete, MIDDLE))).isEqualTo("Pending");
    assertThat(outcome(rule, complete, END)).isEqualTo(Outcome.SATISFIED);
    assertThat(outcome(rule, cell(), END)).isEqualTo(none(InapplicableReason.EMPTY_POPULATION));
    CellRecord gap = cell(Register.of(List.of(lasting("03-05", 50))));
    assertThat(name(outcome(rule, gap, END))).isEqualTo("Undetermined");
    CellRecord unknown = cell(lasting("03-05", 50), Facts.meeting("04-05", REGULAR));
    assertThat(name(outcome(rule, unknown, END))).isEqualTo("Undetermined");
  }

  @Test
  void should_be_undetermined_when_a_mean_is_known_as_an_interval_only() {
    Measure<HeldMeeting> vague =
        Measure.of(
            "vague",
            Text.same("vague"),
            Unit.COUNT,
            held -> Observation.of(Quantity.between(Fraction.of(1), Fraction.of(3))));
    CellRecord cell = cell(lasting("03-05", 60));
    assertThat(name(outcome(asking(meanOf(meetings(REGULAR), vague, atLeast(number(2)))), cell)))
        .isEqualTo("Undetermined");
    assertThat(outcome(asking(meanOf(meetings(REGULAR), vague, atLeast(number(1)))), cell))
        .isEqualTo(Outcome.SATISFIED);
  }

  @Test
  void should_name_the_conflict_when_a_report_states_two_means() {
    OrganizationRecord report =
        reporting(mean(ATTENDANCE_RATE, percent(80)), mean(ATTENDANCE_RATE, percent(95)));
    assertThat(reason(outcome(meanRule(moreThan(share(85, 100))), report)))
        .contains(UndeterminedReason.CONFLICTING_FACTS);
  }

  @Test
  void should_prove_nothing_when_a_mean_covers_days_before_the_rule() {
    Rule<OrganizationRecord> late =
        Facts.rule(RULE, OrganizationRecord.class)
            .inForce(DatePeriod.from(day("06-01")))
            .asks(meanOf(regularMeetingsOfCells(), RATE, moreThan(share(85, 100))))
            .build();
    assertThat(name(outcome(late, reporting(mean(ATTENDANCE_RATE, percent(90))))))
        .isEqualTo("Undetermined");
  }

  @Test
  void should_take_no_mean_of_the_whole_for_that_of_every_cell_when_a_rule_is_about_a_cell() {
    Rule<CellRecord> rule = asking(meanOf(meetings(REGULAR), RATE, moreThan(share(85, 100))));
    assertThat(name(outcome(rule, reporting(mean(ATTENDANCE_RATE, percent(90))))))
        .isEqualTo("Undetermined");
    assertThat(outcome(rule, reporting(mean(ATTENDANCE_RATE, percent(85)))))
        .isEqualTo(Outcome.VIOLATED);
    assertThat(outcome(rule, reporting(mean(ATTENDANCE_RATE, percent(100)))))
        .isEqualTo(Outcome.SATISFIED);
  }

  private static final Text EACH = Text.of("tính theo từng chi bộ", "taken cell by cell");
  private static final Text AVERAGE = Text.of("tính bình quân", "taken as the average");

  private static Rule<OrganizationRecord> cellByCellOrOnAverage() {
    Map<String, Condition<OrganizationRecord>> readings = new LinkedHashMap<>();
    readings.put(
        "PER_CELL",
        forEvery(cells(), forEvery(meetings(REGULAR), compare(RATE, moreThan(share(85, 100))))));
    readings.put(
        "ORGANIZATION_AVERAGE", meanOf(regularMeetingsOfCells(), RATE, moreThan(share(85, 100))));
    return askingWhole(
        readings(readings, Map.of("PER_CELL", EACH, "ORGANIZATION_AVERAGE", AVERAGE)));
  }

  @Test
  void should_be_what_all_say_when_the_readings_agree() {
    assertThat(outcome(cellByCellOrOnAverage(), reporting(mean(ATTENDANCE_RATE, percent(100)))))
        .isEqualTo(Outcome.SATISFIED);
    assertThat(outcome(cellByCellOrOnAverage(), reporting(mean(ATTENDANCE_RATE, percent(85)))))
        .isEqualTo(Outcome.VIOLATED);
  }

  @Test
  void should_name_the_readings_when_they_disagree() {
    OrganizationRecord cells =
        over(cell(attended("03-05", 20, 20)), cell(attended("03-06", 16, 20)));
    Explanation both = explain(cellByCellOrOnAverage(), cells, END);
    assertThat(both.outcome())
        .isEqualTo(Outcome.undetermined(UndeterminedReason.READING, List.of(EACH, AVERAGE)));
    assertThat(both.parts().stream().map(Explanation::outcome))
        .containsExactly(Outcome.VIOLATED, Outcome.SATISFIED);
  }

  @ParameterizedTest
  @CsvSource({"PER_CELL, Violated", "ORGANIZATION_AVERAGE, Satisfied"})
  void should_follow_the_reading_when_the_caller_chose_one(String reading, String expected) {
    OrganizationRecord cells =
        over(cell(attended("03-05", 20, 20)), cell(attended("03-06", 16, 20)));
    RuleBook book = RuleBook.of(Figures.NONE, cellByCellOrOnAverage());
    Explanation chosen = explain(book, Choices.DEFAULT.reading(RULE, reading), cells, END);
    assertThat(name(chosen.outcome())).isEqualTo(expected);
    assertThat(chosen.parts()).hasSize(2);
  }

  @Test
  void should_join_the_readings_of_a_figure_when_a_measure_has_several() {
    Map<String, Quantity> figures = new LinkedHashMap<>();
    figures.put("AT_LEAST_90", Quantity.exactly(3));
    figures.put("MORE_THAN_90", Quantity.exactly(2));
    Measure<CellRecord> twofold =
        Measure.of(
            "twofold",
            Text.same("twofold"),
            Unit.COUNT,
            cell -> new Observation(figures, List.of()).called(Map.of("AT_LEAST_90", EACH)));
    assertThat(outcome(asking(compare(twofold, atLeast(number(2)))), cell()))
        .isEqualTo(Outcome.SATISFIED);
    assertThat(outcome(asking(compare(twofold, atLeast(number(4)))), cell()))
        .isEqualTo(Outcome.VIOLATED);
    Rule<CellRecord> three = asking(compare(twofold, atLeast(number(3))));
    assertThat(outcome(three, cell()))
        .isEqualTo(
            Outcome.undetermined(
                UndeterminedReason.READING,
                List.of(EACH, Text.of("cách hiểu MORE_THAN_90", "reading MORE_THAN_90"))));
    Choices chosen = Choices.DEFAULT.reading("twofold", "MORE_THAN_90");
    assertThat(explain(RuleBook.of(Figures.NONE, three), chosen, cell(), END).outcome())
        .isEqualTo(Outcome.VIOLATED);
  }
}
