package vn.chibo.testkit.example;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.chibo.core.meeting.MeetingKind.REGULAR;
import static vn.chibo.evaluator.condition.CellTallies.countOf;
import static vn.chibo.evaluator.condition.CellTallies.heldMeetings;
import static vn.chibo.evaluator.condition.Conditions.all;
import static vn.chibo.evaluator.condition.Conditions.atLeast;
import static vn.chibo.evaluator.condition.Conditions.compare;
import static vn.chibo.evaluator.condition.Conditions.forEvery;
import static vn.chibo.evaluator.condition.Conditions.minutes;
import static vn.chibo.evaluator.condition.Conditions.number;
import static vn.chibo.evaluator.condition.Conditions.tallied;
import static vn.chibo.evaluator.condition.MeetingMeasures.LENGTH;
import static vn.chibo.evaluator.condition.MeetingMeasures.meetings;
import static vn.chibo.testkit.example.AnHour.BOOK;
import static vn.chibo.testkit.example.AnHour.given;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.chibo.core.figure.Quantity;
import vn.chibo.core.figure.Unit;
import vn.chibo.core.record.CellRecord;
import vn.chibo.core.text.Text;
import vn.chibo.evaluator.RuleBook;
import vn.chibo.evaluator.condition.Condition;
import vn.chibo.evaluator.condition.Measure;
import vn.chibo.evaluator.condition.Observation;
import vn.chibo.evaluator.condition.Parts;
import vn.chibo.testkit.mutant.Mutant;

/** What examples do not show is named; what they expect wrongly is shown with its reasons. */
class WeakExamplesTest {
  private static final List<Example> FAR_FROM_THE_HOUR =
      List.of(given(20).violated("20 minutes"), given(120).satisfied("120 minutes"));

  @net.jqwik.api.Example
  void should_name_the_mutants_that_no_example_notices() {
    MutationReport report = MutationReport.of(BOOK, FAR_FROM_THE_HOUR);

    assertThat(report.survivors())
        .extracting(Mutant::name)
        .containsExactly(
            "every meetings [REGULAR]: some for every",
            "every meetings [REGULAR]: of sittings of [REGULAR]",
            "every meetings [REGULAR] > meeting-length >= 60: asks > 60",
            "every meetings [REGULAR] > meeting-length >= 60: asks >= 61",
            "every meetings [REGULAR] > meeting-length >= 60: asks >= 59",
            "in force 2018-07-05/..",
            "in force 2018-07-07/..",
            "decided by WINDOW_START");
    assertThat(report.killed()).isZero();
    assertThat(report.text()).contains("SURVIVES: test/an-hour: ").doesNotContain("killed by");
  }

  @net.jqwik.api.Example
  void should_kill_exactly_what_each_better_example_notices() {
    MutationReport report =
        MutationReport.of(
            BOOK,
            List.of(
                given(60).satisfied("60 minutes"),
                given(59).violated("59 minutes"),
                given(60, 20).violated("60 and 20")));

    assertThat(report.survivors())
        .extracting(Mutant::name)
        .containsExactly(
            "every meetings [REGULAR]: of sittings of [REGULAR]",
            "in force 2018-07-05/..",
            "in force 2018-07-07/..",
            "decided by WINDOW_START");
    assertThat(report.mutants()).isEqualTo(report.killed() + report.survivors().size());
    assertThat(report.text())
        .contains(
            "killed by 60 minutes: test/an-hour: every meetings [REGULAR] > meeting-length >= 60:"
                + " asks > 60");
  }

  @net.jqwik.api.Example
  void should_name_rules_and_outcomes_without_an_example() {
    assertThat(RuleCoverage.of(BOOK, List.of()).gaps()).containsExactly("test/an-hour: no example");
    assertThat(RuleCoverage.of(BOOK, FAR_FROM_THE_HOUR).gaps())
        .containsExactly(
            "test/an-hour: no example that is PENDING",
            "test/an-hour: no example that is UNDETERMINED",
            "test/an-hour: no example that is NOT_APPLICABLE");
    assertThat(RuleCoverage.of(BOOK, FAR_FROM_THE_HOUR).text())
        .contains("test/an-hour: 2 examples", "SATISFIED: 1x (120 minutes)", "PENDING: not seen")
        .contains(
            "every meetings [REGULAR] > meeting-length >= 60: met decides 1x (20 minutes),"
                + " not met 1x (120 minutes)")
        .endsWith("no example that is NOT_APPLICABLE");
  }

  @net.jqwik.api.Example
  void should_name_conditions_that_decide_in_no_example() {
    Condition<CellRecord> often = tallied(countOf(heldMeetings(REGULAR)), atLeast(number(2)));
    Condition<CellRecord> longEnough =
        forEvery(meetings(REGULAR), compare(LENGTH, atLeast(minutes(60))));
    List<Example> both =
        List.of(given(20).violated("one, short"), given(60, 60).satisfied("two, long"));

    assertThat(RuleCoverage.of(AnHour.book(all(often, longEnough)), both).gaps())
        .contains(
            "test/an-hour: all > 1. regular-meetings >= 2: that it is met decides nothing",
            "test/an-hour: all > 2. every meetings [REGULAR]: that it is met decides nothing")
        .noneMatch(gap -> gap.contains("that it is not met"));
  }

  /**
   * A figure of the record itself has no window that could still run, nor has what is all there.
   */
  @net.jqwik.api.Example
  void should_not_ask_for_a_pending_example_when_no_day_of_the_records_is_pending() {
    Measure<CellRecord> number =
        Measure.of(
            "number",
            Text.same("number"),
            Unit.COUNT,
            cell -> Observation.of(Quantity.exactly(cell.getMeetings().entries().size())));
    Condition<CellRecord> some = compare(number, atLeast(number(1)));
    Parts<CellRecord, CellRecord> itself =
        new Parts<>(
            "itself",
            Text.same("itself"),
            false,
            (cell, window, asOf) ->
                new Parts.Found<>(
                    List.of(new Parts.Part<>(cell, Text.same("it"), Optional.empty())),
                    List.of(),
                    false));

    assertThat(RuleCoverage.of(AnHour.book(some), FAR_FROM_THE_HOUR).text())
        .contains("PENDING: given by no condition of the rule");
    assertThat(RuleCoverage.of(AnHour.book(forEvery(itself, some)), FAR_FROM_THE_HOUR).text())
        .contains("PENDING: on no earlier day of any example");
  }

  private static RuleExamples examples(Example... examples) {
    return new RuleExamples() {
      @Override
      public List<RuleBook> books() {
        return List.of(BOOK);
      }

      @Override
      public List<Example> examples() {
        return List.of(examples);
      }
    };
  }

  @net.jqwik.api.Example
  void should_show_what_was_expected_and_why_it_is_otherwise() {
    RuleExamples wrong = examples(given(59).satisfied("59 minutes"));

    assertThatThrownBy(wrong::should_come_out_as_every_example_expects)
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining("test/an-hour, 59 minutes, as of 2024-12-31")
        .hasMessageContaining("expected SATISFIED")
        .hasMessageContaining("but was VIOLATED")
        .hasMessageContaining("60 minutes");
    assertThatThrownBy(wrong::should_show_each_rule_from_all_sides)
        .hasMessageContaining("no example that is VIOLATED");
    assertThatThrownBy(wrong::should_notice_every_mistake)
        .hasMessageContaining("test/an-hour: in force 2018-07-05/..");
  }

  @net.jqwik.api.Example
  void should_tell_outcomes_of_one_kind_apart_by_reason_and_day() {
    Example.Given may = given(60).asOf(LocalDate.of(2024, 5, 20));

    assertThatCode(
            examples(may.pending("until the end of the year", may.record().getPeriod().last()))
                ::should_come_out_as_every_example_expects)
        .doesNotThrowAnyException();
    assertThatThrownBy(
            examples(may.pending("until May", may.asOf()))
                ::should_come_out_as_every_example_expects)
        .hasMessageContaining("expected PENDING until 2024-05-20")
        .hasMessageContaining("but was PENDING HOLDS_SO_FAR 2024-12-31");
  }

  @net.jqwik.api.Example
  void should_refuse_an_example_of_a_rule_that_is_in_no_book() {
    assertThatThrownBy(
            examples(Example.given("test/other", AnHour.lasting(60)).satisfied("60 minutes"))
                ::should_come_out_as_every_example_expects)
        .hasMessageContaining("test/other, 60 minutes")
        .hasMessageContaining("no book has the rule");
  }
}
