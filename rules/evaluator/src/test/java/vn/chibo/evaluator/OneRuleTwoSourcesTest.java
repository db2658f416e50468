package vn.chibo.evaluator;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.chibo.core.meeting.AttendanceDenominator.EXEMPT_AND_SPECIAL_DUTY_EXCLUDED;
import static vn.chibo.core.meeting.AttendanceDenominator.EXEMPT_EXCLUDED;
import static vn.chibo.core.meeting.MeetingKind.REGULAR;
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

import java.util.List;
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
import vn.chibo.core.meeting.AttendanceDenominator;
import vn.chibo.core.record.CellRecord;
import vn.chibo.core.record.OrganizationRecord;
import vn.chibo.core.record.SubjectRecord;
import vn.chibo.evaluator.condition.Requirement;
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
}
