package vn.chibo.evaluator;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.chibo.core.meeting.AttendanceDenominator.EXEMPT_AND_SPECIAL_DUTY_EXCLUDED;
import static vn.chibo.core.meeting.AttendanceDenominator.EXEMPT_EXCLUDED;
import static vn.chibo.core.meeting.MeetingKind.REGULAR;
import static vn.chibo.core.meeting.MeetingKind.THEMATIC;
import static vn.chibo.evaluator.Facts.END;
import static vn.chibo.evaluator.Facts.attended;
import static vn.chibo.evaluator.Facts.cell;
import static vn.chibo.evaluator.Facts.name;
import static vn.chibo.evaluator.Facts.notes;
import static vn.chibo.evaluator.Facts.reporting;
import static vn.chibo.evaluator.condition.Conditions.compare;
import static vn.chibo.evaluator.condition.Conditions.forEvery;
import static vn.chibo.evaluator.condition.Conditions.parameter;
import static vn.chibo.evaluator.condition.MeetingMeasures.ATTENDANCE_RATE;
import static vn.chibo.evaluator.condition.MeetingMeasures.attendanceRate;
import static vn.chibo.evaluator.condition.MeetingMeasures.meetings;
import static vn.chibo.evaluator.condition.OrganizationParts.cells;
import static vn.chibo.evaluator.condition.OrganizationParts.regularMeetingsOfCells;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.chibo.core.figure.Comparison;
import vn.chibo.core.figure.Extent;
import vn.chibo.core.figure.ExtentStatement;
import vn.chibo.core.figure.Fraction;
import vn.chibo.core.figure.Quantity;
import vn.chibo.core.figure.Standing;
import vn.chibo.core.figure.Statistic;
import vn.chibo.core.figure.StatisticKind;
import vn.chibo.core.figure.Unit;
import vn.chibo.core.figure.Weights;
import vn.chibo.core.meeting.AttendanceDenominator;
import vn.chibo.core.meeting.Meeting;
import vn.chibo.core.record.CellRecord;
import vn.chibo.core.record.OrganizationRecord;
import vn.chibo.core.record.Roster;
import vn.chibo.core.record.SubjectRecord;
import vn.chibo.core.record.Topic;
import vn.chibo.core.text.Text;
import vn.chibo.core.time.DatePeriod;
import vn.chibo.core.time.Span;
import vn.chibo.evaluator.condition.CellTallies;
import vn.chibo.evaluator.condition.Condition;
import vn.chibo.evaluator.condition.Conditions;
import vn.chibo.evaluator.condition.HeldMeeting;
import vn.chibo.evaluator.condition.Requirement;
import vn.chibo.evaluator.condition.Tally;
import vn.chibo.evaluator.explanation.Explanation;
import vn.chibo.evaluator.outcome.Outcome;
import vn.chibo.evaluator.outcome.UndeterminedReason;
import vn.chibo.evaluator.words.EvaluatorMessages;

/** One rule object, asked of a cell's own meetings and of a published average. */
class OneRuleTwoSourcesTest {
  private static final Rule<CellRecord> MORE_THAN = rule(Comparison.MORE_THAN);
  private static final Rule<CellRecord> AT_LEAST = rule(Comparison.AT_LEAST);

  private static Rule<CellRecord> rule(Comparison comparison) {
    return Facts.asking(
        forEvery(
            meetings(REGULAR),
            compare(
                attendanceRate(EXEMPT_AND_SPECIAL_DUTY_EXCLUDED),
                new Requirement(comparison, parameter("attendance")))));
  }

  private static Explanation explain(
      Rule<CellRecord> rule, long percent, Choices choices, SubjectRecord record) {
    RuleBook book =
        RuleBook.of(Facts.figure("attendance", Fraction.percent(percent), Unit.SHARE), rule);
    return Facts.explain(book, choices, record, END);
  }

  private static Explanation over85(Choices choices, SubjectRecord record) {
    return explain(MORE_THAN, 85, choices, record);
  }

  private static OrganizationRecord report(Statistic figure, Optional<AttendanceDenominator> of) {
    return reporting(Facts.statement(ATTENDANCE_RATE, figure).withDenominator(of));
  }

  private static Statistic figure(StatisticKind kind, String percent) {
    return Statistic.ofShares(
            kind, Quantity.exactly(Fraction.parse(percent).dividedBy(Fraction.of(100))))
        .printedTo(Fraction.percent(1));
  }

  private static OrganizationRecord mean(String percent) {
    return report(
        figure(StatisticKind.MEAN, percent), Optional.of(EXEMPT_AND_SPECIAL_DUTY_EXCLUDED));
  }

  @Test
  void should_speak_by_the_same_rule_when_shown_meetings_and_a_published_average() {
    CellRecord book = cell(attended("03-05", 17, 20), attended("04-05", 20, 20));
    Explanation ofMeetings = over85(Choices.DEFAULT, book);
    Explanation ofAverage = over85(Choices.DEFAULT, mean("85"));

    assertThat(ofMeetings.outcome()).isEqualTo(Outcome.VIOLATED);
    assertThat(ofAverage.outcome()).isEqualTo(Outcome.VIOLATED);
    assertThat(ofMeetings.parts()).hasSize(2);
    assertThat(ofMeetings.parts().get(0).outcome()).isEqualTo(Outcome.VIOLATED);
    assertThat(ofMeetings.parts().get(1).outcome()).isEqualTo(Outcome.SATISFIED);
    assertThat(notes(ofMeetings)).isEmpty();
    assertThat(notes(ofAverage))
        .contains(
            EvaluatorMessages.text(
                "note.witness-unidentified", EvaluatorMessages.text("note.at-least-one")));
  }

  @ParameterizedTest
  @CsvSource({
    "MORE_THAN, 85, 850, Violated",
    "MORE_THAN, 85, 851, Satisfied",
    "AT_LEAST, 85, 849, Violated",
    "AT_LEAST, 85, 850, Satisfied",
    "AT_LEAST, 90, 899, Violated",
    "AT_LEAST, 90, 900, Satisfied",
    "MORE_THAN, 90, 900, Violated",
    "MORE_THAN, 90, 901, Satisfied"
  })
  void should_decide_at_the_boundary_when_a_thousand_are_due(
      Comparison comparison, long percent, int present, String expected) {
    Rule<CellRecord> rule = comparison == Comparison.MORE_THAN ? MORE_THAN : AT_LEAST;
    CellRecord cell = cell(attended("03-05", present, 1000));
    assertThat(name(explain(rule, percent, Choices.DEFAULT, cell).outcome())).isEqualTo(expected);
  }

  @Test
  void should_leave_the_rate_open_when_its_denominator_is_not_recorded() {
    CellRecord known = cell(attended("03-05", 20, 20));
    assertThat(over85(Choices.DEFAULT, known).outcome()).isEqualTo(Outcome.SATISFIED);
    CellRecord nobody = cell(attended("03-05", 0, 0));
    assertThat(name(over85(Choices.DEFAULT, nobody).outcome())).isEqualTo("Undetermined");
  }

  @ParameterizedTest
  @CsvSource({
    "MEAN, 100, Satisfied, Undetermined",
    "MEAN, 98, Undetermined, Undetermined",
    "MEAN, 90, Undetermined, Undetermined",
    "MEAN, 86, Undetermined, Undetermined",
    "MEAN, 85, Violated, Undetermined",
    "MEAN, 84, Violated, Violated",
    "MIN, 86, Satisfied, Satisfied",
    "MIN, 85, Violated, Undetermined",
    "MAX, 86, Undetermined, Undetermined",
    "MAX, 85, Violated, Undetermined",
    "MAX, 84, Violated, Violated",
    "EACH, 86, Satisfied, Satisfied",
    "EACH, 85, Violated, Undetermined",
    "SOME, 86, Undetermined, Undetermined",
    "SOME, 85, Violated, Undetermined",
    "MEDIAN, 86, Undetermined, Undetermined",
    "MEDIAN, 85, Violated, Undetermined"
  })
  void should_prove_no_more_than_the_figure_when_published(
      StatisticKind kind, String percent, String asPrinted, String ifRounded) {
    OrganizationRecord report =
        report(figure(kind, percent), Optional.of(EXEMPT_AND_SPECIAL_DUTY_EXCLUDED));
    Explanation printed = over85(Choices.DEFAULT, report);
    Explanation rounded = over85(Choices.DEFAULT.with(Choices.Precision.ROUNDED), report);
    assertThat(name(printed.outcome())).isEqualTo(asPrinted);
    assertThat(name(rounded.outcome())).isEqualTo(ifRounded);
    assertThat(
            notes(printed)
                .contains(
                    EvaluatorMessages.text(
                        "note.if-rounded", OutcomeWords.name(rounded.outcome()))))
        .isEqualTo(!asPrinted.equals(ifRounded));
  }

  @Test
  void should_decide_strictly_when_the_mean_is_the_threshold() {
    assertThat(explain(MORE_THAN, 90, Choices.DEFAULT, mean("90")).outcome())
        .isEqualTo(Outcome.VIOLATED);
    assertThat(name(explain(AT_LEAST, 90, Choices.DEFAULT, mean("90")).outcome()))
        .isEqualTo("Undetermined");
    assertThat(explain(AT_LEAST, 90, Choices.DEFAULT, mean("89.9")).outcome())
        .isEqualTo(Outcome.VIOLATED);
  }

  @Test
  void should_ask_for_single_values_and_name_the_bound_when_a_mean_leaves_it_open() {
    Explanation open = over85(Choices.DEFAULT, mean("90"));
    assertThat(open.outcome())
        .isEqualTo(
            Outcome.undetermined(
                UndeterminedReason.MISSING_FACT,
                List.of(
                    EvaluatorMessages.text(
                        "missing.single-values",
                        EvaluatorMessages.text("measure.attendance-rate"),
                        Facts.GROUP))));
    assertThat(notes(open))
        .contains(
            EvaluatorMessages.text(
                "note.least-weight",
                "1/3",
                EvaluatorMessages.text("figure.SHARE", Fraction.of(85))));
  }

  @Test
  void should_name_the_assumption_when_the_report_states_no_denominator() {
    OrganizationRecord unstated = report(figure(StatisticKind.MEAN, "100"), Optional.empty());
    Explanation assumed = over85(Choices.DEFAULT, unstated);
    Explanation open = over85(Choices.DEFAULT.with(Choices.UnstatedDenominator.UNSTATED), unstated);
    assertThat(assumed.outcome()).isEqualTo(Outcome.SATISFIED);
    assertThat(name(open.outcome())).isEqualTo("Undetermined");
    assertThat(notes(assumed))
        .contains(EvaluatorMessages.text("note.if-unstated", OutcomeWords.name(open.outcome())));
  }

  @Test
  void should_need_no_assumption_when_the_report_states_the_denominator_of_the_rule() {
    Choices strict = Choices.DEFAULT.with(Choices.UnstatedDenominator.UNSTATED);
    assertThat(over85(strict, mean("100")).outcome()).isEqualTo(Outcome.SATISFIED);
    assertThat(notes(over85(Choices.DEFAULT, mean("100"))))
        .noneMatch(note -> note.english().contains("denominator"));
  }

  @Test
  void should_prove_nothing_when_the_rate_is_of_another_denominator() {
    OrganizationRecord other =
        report(figure(StatisticKind.MEAN, "100"), Optional.of(EXEMPT_EXCLUDED));
    assertThat(name(over85(Choices.DEFAULT, other).outcome())).isEqualTo("Undetermined");
  }

  private static Rule<OrganizationRecord> some(Comparison comparison) {
    return Facts.askingWhole(
        Conditions.some(
            regularMeetingsOfCells(),
            compare(
                attendanceRate(EXEMPT_AND_SPECIAL_DUTY_EXCLUDED),
                new Requirement(comparison, Conditions.share(Fraction.percent(80))))));
  }

  private static Statistic over(Integer parts, StatisticKind kind, String percent) {
    Statistic figure = figure(kind, percent);
    return new Statistic(
        kind,
        figure.quantity(),
        Optional.ofNullable(parts),
        figure.range(),
        parts == null ? Weights.UNKNOWN : Weights.EQUAL,
        false,
        figure.roundedTo());
  }

  /** The column "some part" of the table of means, in both strictnesses, and the other kinds. */
  @ParameterizedTest
  @CsvSource({
    "MORE_THAN, , MEAN, 81, Satisfied",
    "MORE_THAN, , MEAN, 80, Undetermined",
    "MORE_THAN, , MEAN, 1, Undetermined",
    "MORE_THAN, , MEAN, 0, Violated",
    "AT_LEAST, , MEAN, 80, Satisfied",
    "AT_LEAST, , MEAN, 79, Undetermined",
    "AT_LEAST, , MEAN, 0, Violated",
    "MORE_THAN, 4, MEAN, 81, Satisfied",
    "MORE_THAN, 4, MEAN, 80, Undetermined",
    "MORE_THAN, 4, MEAN, 21, Undetermined",
    "MORE_THAN, 4, MEAN, 20, Violated",
    "AT_LEAST, 4, MEAN, 80, Satisfied",
    "AT_LEAST, 4, MEAN, 20, Undetermined",
    "AT_LEAST, 4, MEAN, 19, Violated",
    "MORE_THAN, , MAX, 81, Satisfied",
    "MORE_THAN, , MAX, 80, Violated",
    "AT_LEAST, , MAX, 80, Satisfied",
    "AT_LEAST, , MAX, 79, Violated",
    "MORE_THAN, , MIN, 81, Satisfied",
    "MORE_THAN, , MIN, 80, Undetermined",
    "MORE_THAN, , EACH, 81, Satisfied",
    "MORE_THAN, , EACH, 80, Violated",
    "MORE_THAN, , SOME, 81, Satisfied",
    "MORE_THAN, , SOME, 80, Undetermined",
    "MORE_THAN, , MEDIAN, 81, Satisfied",
    "MORE_THAN, , MEDIAN, 80, Undetermined",
    "MORE_THAN, , SHARE_OF_PARTS, 1, Satisfied",
    "MORE_THAN, , SHARE_OF_PARTS, 0, Violated"
  })
  void should_prove_that_some_part_meets_it_as_far_as_the_figure_does_when_published(
      Comparison comparison, Integer parts, StatisticKind kind, String percent, String expected) {
    OrganizationRecord report =
        report(over(parts, kind, percent), Optional.of(EXEMPT_AND_SPECIAL_DUTY_EXCLUDED));
    assertThat(name(Facts.outcome(some(comparison), report))).isEqualTo(expected);
  }

  private static OrganizationRecord registers(Meeting... meetings) {
    return Facts.commune().cells(Roster.complete(List.of(cell(meetings)))).build();
  }

  @Test
  void should_speak_by_the_same_rule_of_some_when_shown_registers_and_a_published_average() {
    Rule<OrganizationRecord> rule = some(Comparison.MORE_THAN);
    OrganizationRecord one = registers(attended("03-05", 16, 20), attended("04-05", 17, 20));
    assertThat(Facts.outcome(rule, one)).isEqualTo(Outcome.SATISFIED);
    assertThat(Facts.outcome(rule, registers(attended("03-05", 16, 20))))
        .isEqualTo(Outcome.VIOLATED);
    Explanation published = Facts.explain(rule, mean("81"), END);
    assertThat(published.outcome()).isEqualTo(Outcome.SATISFIED);
    assertThat(notes(published)).contains(EvaluatorMessages.text("note.some-part-holds"));
  }

  @Test
  void should_name_the_assumptions_when_some_part_is_proved() {
    Rule<OrganizationRecord> rule = some(Comparison.AT_LEAST);
    Explanation printed =
        Facts.explain(rule, report(figure(StatisticKind.MEAN, "80"), Optional.empty()), END);
    assertThat(printed.outcome()).isEqualTo(Outcome.SATISFIED);
    Text open = EvaluatorMessages.text("outcome.Undetermined");
    assertThat(notes(printed))
        .contains(
            EvaluatorMessages.text("note.if-rounded", open),
            EvaluatorMessages.text("note.if-unstated", open));
  }

  /** How many parts meet it, a mean tells only where it is none, or where one is enough. */
  @ParameterizedTest
  @CsvSource({
    "AT_LEAST, 1, 81, Satisfied",
    "MORE_THAN, 0, 81, Satisfied",
    "AT_LEAST, 2, 81, Undetermined",
    "AT_LEAST, 2, 0, Violated",
    "EXACTLY, 0, 81, Violated",
    "EXACTLY, 0, 50, Undetermined",
    "EXACTLY, 0, 0, Satisfied",
    "AT_MOST, 1, 81, Undetermined",
    "AT_MOST, 1, 0, Satisfied",
    "FEWER_THAN, 1, 81, Violated"
  })
  void should_count_no_more_than_none_and_some_when_published(
      Comparison comparison, long number, String percent, String expected) {
    Rule<OrganizationRecord> rule =
        Facts.askingWhole(
            Conditions.countWhere(
                regularMeetingsOfCells(),
                compare(
                    attendanceRate(EXEMPT_AND_SPECIAL_DUTY_EXCLUDED),
                    Conditions.moreThan(Conditions.share(Fraction.percent(80)))),
                new Requirement(comparison, Conditions.number(number))));
    assertThat(name(Facts.outcome(rule, mean(percent)))).isEqualTo(expected);
  }

  /** The meetings of which some meets it may all be of one cell; none anywhere is none in each. */
  @ParameterizedTest
  @CsvSource({
    "AT_LEAST, 1, 81, Undetermined",
    "AT_LEAST, 1, 0, Violated",
    "EXACTLY, 0, 81, Violated",
    "EXACTLY, 0, 0, Satisfied",
    "EXACTLY, 0, 50, Undetermined"
  })
  void should_not_take_one_meeting_for_one_of_every_cell_when_a_rule_is_about_a_cell(
      Comparison comparison, long number, String percent, String expected) {
    Rule<CellRecord> rule =
        Facts.asking(
            Conditions.countWhere(
                meetings(REGULAR),
                compare(
                    attendanceRate(EXEMPT_AND_SPECIAL_DUTY_EXCLUDED),
                    Conditions.moreThan(Conditions.share(Fraction.percent(80)))),
                new Requirement(comparison, Conditions.number(number))));
    assertThat(name(Facts.outcome(rule, mean(percent)))).isEqualTo(expected);
  }

  private static Condition<CellRecord> within(String shape) {
    Condition<HeldMeeting> body =
        compare(
            attendanceRate(EXEMPT_AND_SPECIAL_DUTY_EXCLUDED),
            Conditions.moreThan(Conditions.share(Fraction.percent(80))));
    return switch (shape) {
      case "some" -> Conditions.some(meetings(REGULAR), body);
      case "none" ->
          Conditions.countWhere(meetings(REGULAR), body, Conditions.exactly(Conditions.number(0)));
      case "every" -> forEvery(meetings(REGULAR), body);
      case "all" -> Conditions.all(forEvery(meetings(REGULAR), body));
      default -> forEvery(Conditions.quarter(), forEvery(meetings(REGULAR), body));
    };
  }

  /** Some cell, of whose own meetings it is asked. */
  @ParameterizedTest
  @CsvSource({
    "some, MEAN, 81, Satisfied",
    "some, MEAN, 0, Violated",
    "none, MEAN, 81, Undetermined",
    "none, MEAN, 0, Satisfied",
    "every, MIN, 81, Satisfied",
    "every, MEAN, 81, Undetermined",
    "every, MAX, 80, Violated",
    "all, MIN, 81, Satisfied",
    "all, MAX, 80, Undetermined",
    "in-spans, MIN, 81, Satisfied",
    "in-spans, MAX, 80, Violated",
    "in-spans, MEAN, 81, Undetermined"
  })
  void should_prove_of_some_cell_no_more_than_of_its_meetings_when_published(
      String shape, StatisticKind kind, String percent, String expected) {
    Rule<OrganizationRecord> rule = Facts.askingWhole(Conditions.some(cells(), within(shape)));
    OrganizationRecord report =
        report(figure(kind, percent), Optional.of(EXEMPT_AND_SPECIAL_DUTY_EXCLUDED));
    assertThat(name(Facts.outcome(rule, report))).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({
    "SOME, MEETS_THE_RULE, Satisfied",
    "NONE, MEETS_THE_RULE, Violated",
    "ALL, MISSES_THE_RULE, Violated",
    "MOST, MISSES_THE_RULE, Undetermined",
    "NONE, MISSES_THE_RULE, Satisfied"
  })
  void should_read_a_word_of_extent_when_some_cell_is_asked(
      Extent extent, Standing standing, String expected) {
    Rule<OrganizationRecord> rule =
        Facts.askingWhole(
            Conditions.some(cells(), Conditions.named("kept", Text.same("kept"), within("every"))));
    OrganizationRecord report =
        reporting(Facts.statement(new Topic("kept"), ExtentStatement.of(extent, standing)));
    assertThat(name(Facts.outcome(rule, report))).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({"QUARTER, 1, Satisfied", "QUARTER, 0, Violated", "YEAR, 1, Undetermined"})
  void should_count_for_some_cell_only_in_the_span_that_is_asked(
      Span per, long least, String expected) {
    Tally<CellRecord> count = CellTallies.countOf(CellTallies.heldMeetings(THEMATIC));
    Rule<OrganizationRecord> rule =
        Facts.askingWhole(
            Conditions.some(
                cells(),
                forEvery(
                    Conditions.quarter(),
                    Conditions.tallied(count, Conditions.atLeast(Conditions.number(1))))));
    Statistic each = Statistic.ofCounts(StatisticKind.EACH, Quantity.exactly(least));
    OrganizationRecord report = reporting(Facts.statement(count.topic(), each).withPer(per));
    assertThat(name(Facts.outcome(rule, report))).isEqualTo(expected);
  }

  @Test
  void should_prove_nothing_of_some_part_when_the_figure_covers_days_before_the_rule() {
    Rule<OrganizationRecord> late =
        Facts.rule(Facts.RULE, OrganizationRecord.class)
            .inForce(DatePeriod.from(Facts.day("06-01")))
            .asks(some(Comparison.MORE_THAN).condition())
            .build();
    assertThat(name(Facts.outcome(late, mean("81")))).isEqualTo("Undetermined");
    assertThat(Facts.reason(Facts.outcome(some(Comparison.MORE_THAN), reporting())))
        .contains(UndeterminedReason.MISSING_FACT);
  }
}
