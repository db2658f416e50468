package vn.chibo.evaluator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.chibo.core.meeting.MeetingKind.REGULAR;
import static vn.chibo.evaluator.condition.Conditions.atLeast;
import static vn.chibo.evaluator.condition.Conditions.compare;
import static vn.chibo.evaluator.condition.Conditions.forEvery;
import static vn.chibo.evaluator.condition.Conditions.meanOf;
import static vn.chibo.evaluator.condition.Conditions.noFigureOnRecord;
import static vn.chibo.evaluator.condition.Conditions.number;
import static vn.chibo.evaluator.condition.Conditions.parameter;
import static vn.chibo.evaluator.condition.Conditions.shareOf;
import static vn.chibo.evaluator.condition.MeetingMeasures.LENGTH;
import static vn.chibo.evaluator.condition.MeetingMeasures.meetings;
import static vn.chibo.evaluator.condition.OrganizationParts.cells;
import static vn.chibo.evaluator.condition.OrganizationParts.regularMeetingsOfCells;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.chibo.core.document.SourceStatus;
import vn.chibo.core.fault.FaultException;
import vn.chibo.core.figure.Unit;
import vn.chibo.core.meeting.Meeting;
import vn.chibo.core.record.CellRecord;
import vn.chibo.core.record.OrganizationRecord;
import vn.chibo.core.record.Roster;
import vn.chibo.core.text.Language;
import vn.chibo.core.text.Text;
import vn.chibo.core.time.DatePeriod;
import vn.chibo.evaluator.condition.Condition;
import vn.chibo.evaluator.condition.Measure;
import vn.chibo.evaluator.outcome.InapplicableReason;
import vn.chibo.evaluator.outcome.Outcome;
import vn.chibo.evaluator.outcome.UndeterminedReason;

class EvaluatorTest {
  private static final Condition<CellRecord> LONG_ENOUGH =
      forEvery(meetings(REGULAR), compare(LENGTH, atLeast(number(90))));

  private static Meeting lasting(int minutes) {
    return Meeting.builder().date(LocalDate.of(2024, 3, 3)).kind(REGULAR).minutes(minutes).build();
  }

  private static OrganizationRecord organization(boolean complete, CellRecord... cells) {
    return Rules.report().withCells(new Roster<>(List.of(cells), complete));
  }

  @Test
  void should_go_on_when_a_measure_throws() {
    Measure<CellRecord> broken =
        Measure.of(
            "broken",
            Text.same("broken"),
            Unit.COUNT,
            cell -> {
              throw new IllegalStateException("bug");
            });
    Rule<CellRecord> bad =
        Rules.rule(CellRecord.class).id("bad").asks(compare(broken, atLeast(number(1)))).build();
    RuleBook book = RuleBook.of(Figures.NONE, bad, Rules.cellRule(LONG_ENOUGH));

    Evaluation evaluation = Evaluator.of(book).evaluate(Rules.cell(lasting(90)), Rules.YEAR.last());

    assertThat(evaluation.undetermined())
        .singleElement()
        .satisfies(
            f ->
                assertThat(((Outcome.Undetermined) f.outcome()).reason())
                    .isEqualTo(UndeterminedReason.FAULT));
    assertThat(evaluation.satisfied()).hasSize(1);
  }

  @Test
  void should_refuse_a_book_that_lacks_a_figure() {
    Rule<CellRecord> rule =
        Rules.cellRule(forEvery(meetings(REGULAR), compare(LENGTH, atLeast(parameter("minutes")))));

    assertThatThrownBy(() -> RuleBook.of(Figures.NONE, rule))
        .isInstanceOfSatisfying(
            FaultException.class,
            e ->
                assertThat(e.faults().get(0).text(Language.ENGLISH))
                    .startsWith("the rule test asks for the figure \"minutes\""));
  }

  @Test
  void should_refuse_two_rules_of_one_id() {
    Rule<CellRecord> rule = Rules.cellRule(LONG_ENOUGH);

    assertThatThrownBy(() -> RuleBook.of(Figures.NONE, rule, rule))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void should_be_silent_when_unconfirmed_and_speak_when_switched_on() {
    Rule<CellRecord> rule =
        Rules.rule(CellRecord.class).status(SourceStatus.UNCONFIRMED).asks(LONG_ENOUGH).build();

    assertThat(Rules.ask(rule, Rules.cell(lasting(60))).outcome())
        .isEqualTo(Outcome.notApplicable(InapplicableReason.NO_FIGURE_ON_RECORD));
    assertThat(
            Rules.ask(Rules.book(rule), Rules.cell(lasting(60)), Choices.DEFAULT.switchOn("test"))
                .outcome())
        .isEqualTo(Outcome.VIOLATED);
  }

  @Test
  void should_have_no_figure_and_no_pass_when_none_is_on_record() {
    assertThat(
            Rules.ask(Rules.cellRule(noFigureOnRecord(Text.same("gap"))), Rules.cell()).outcome())
        .isEqualTo(Outcome.notApplicable(InapplicableReason.NO_FIGURE_ON_RECORD));
  }

  @Test
  void should_not_ask_a_rule_about_organizations_of_a_cell() {
    Rule<OrganizationRecord> rule =
        Rules.organizationRule(shareOf(cells(), LONG_ENOUGH, atLeast(number(1))));

    assertThat(Rules.ask(rule, Rules.cell(lasting(90))).outcome())
        .isEqualTo(Outcome.notApplicable(InapplicableReason.OTHER_SUBJECT));
  }

  @ParameterizedTest
  @CsvSource({
    "2024-03-02, 90, NotApplicable",
    "2024-03-03, 90, Satisfied",
    "2024-03-03, 89, Violated"
  })
  void should_ask_of_events_under_the_rule_only(LocalDate last, int minutes, String expected) {
    Rule<CellRecord> rule =
        Rules.rule(CellRecord.class)
            .inForce(DatePeriod.ofClosed(LocalDate.of(2024, 1, 1), last))
            .asks(LONG_ENOUGH)
            .build();

    assertThat(Rules.name(Rules.ask(rule, Rules.cell(lasting(minutes))))).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({
    "true, 90, 90, Satisfied",
    "true, 90, 89, Violated",
    "false, 90, 90, Undetermined",
    "false, 90, 89, Undetermined"
  })
  void should_take_the_share_of_cells(boolean complete, int first, int second, String expected) {
    Rule<OrganizationRecord> rule =
        Rules.organizationRule(shareOf(cells(), LONG_ENOUGH, atLeast(number(1))));

    Finding finding =
        Rules.ask(
            rule, organization(complete, Rules.cell(lasting(first)), Rules.cell(lasting(second))));

    assertThat(Rules.name(finding)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({"80, 100, Satisfied", "79, 100, Violated"})
  void should_take_the_mean_of_meetings(int first, int second, String expected) {
    Rule<OrganizationRecord> rule =
        Rules.organizationRule(meanOf(regularMeetingsOfCells(), LENGTH, atLeast(number(90))));

    Finding finding =
        Rules.ask(
            rule, organization(true, Rules.cell(lasting(first)), Rules.cell(lasting(second))));

    assertThat(Rules.name(finding)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({
    "95, none, Satisfied",
    "80, none, Violated",
    "90, none, Undetermined",
    "90, AT_LEAST, Satisfied",
    "90, MORE_THAN, Violated"
  })
  void should_depend_on_the_reading_only_where_readings_disagree(
      int minutes, String chosen, String expected) {
    Map<String, Condition<CellRecord>> readings = new LinkedHashMap<>();
    readings.put("AT_LEAST", LONG_ENOUGH);
    readings.put("MORE_THAN", forEvery(meetings(REGULAR), compare(LENGTH, atLeast(number(91)))));
    Rule<CellRecord> rule = Rules.cellRule(new Condition.Readings<>(readings));

    Finding finding =
        Rules.ask(
            Rules.book(rule),
            Rules.cell(lasting(minutes)),
            Choices.DEFAULT.reading("test", chosen));

    assertThat(Rules.name(finding)).isEqualTo(expected);
    assertThat(finding.explanation().parts()).hasSize(2);
  }

  @Test
  void should_say_from_when_rules_exist_when_the_day_is_before() {
    Evaluator evaluator = Evaluator.of(RuleBook.of(Figures.NONE, Rules.cellRule(LONG_ENOUGH)));

    assertThatThrownBy(() -> evaluator.evaluate(Rules.cell(), LocalDate.of(2018, 7, 5)))
        .isInstanceOfSatisfying(
            FaultException.class,
            e -> {
              assertThat(e.faults().get(0).text(Language.ENGLISH)).contains("6 Jul 2018");
              assertThat(e.faults().get(0).text(Language.VIETNAMESE)).contains("06/07/2018");
            });
  }

  @Test
  void should_name_what_is_missing_of_which_meeting() {
    Meeting unmeasured = Meeting.builder().date(LocalDate.of(2024, 3, 3)).kind(REGULAR).build();

    Outcome.Undetermined open =
        (Outcome.Undetermined)
            Rules.ask(Rules.cellRule(LONG_ENOUGH), Rules.cell(unmeasured)).outcome();

    assertThat(open.missing())
        .containsExactly(
            Text.of(
                "thời lượng buổi sinh hoạt của buổi ngày 03/03/2024",
                "length of the meeting, meeting of 3 Mar 2024"));
  }
}
