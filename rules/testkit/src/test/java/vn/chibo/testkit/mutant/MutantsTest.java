package vn.chibo.testkit.mutant;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.chibo.core.meeting.MeetingKind.COMBINED;
import static vn.chibo.core.meeting.MeetingKind.REGULAR;
import static vn.chibo.core.meeting.MeetingKind.THEMATIC;
import static vn.chibo.evaluator.condition.CellTallies.countOf;
import static vn.chibo.evaluator.condition.CellTallies.heldMeetings;
import static vn.chibo.evaluator.condition.Conditions.all;
import static vn.chibo.evaluator.condition.Conditions.atLeast;
import static vn.chibo.evaluator.condition.Conditions.atLeastOf;
import static vn.chibo.evaluator.condition.Conditions.compare;
import static vn.chibo.evaluator.condition.Conditions.exactly;
import static vn.chibo.evaluator.condition.Conditions.forEvery;
import static vn.chibo.evaluator.condition.Conditions.judgement;
import static vn.chibo.evaluator.condition.Conditions.minutes;
import static vn.chibo.evaluator.condition.Conditions.named;
import static vn.chibo.evaluator.condition.Conditions.not;
import static vn.chibo.evaluator.condition.Conditions.number;
import static vn.chibo.evaluator.condition.Conditions.parameter;
import static vn.chibo.evaluator.condition.Conditions.quarter;
import static vn.chibo.evaluator.condition.Conditions.readings;
import static vn.chibo.evaluator.condition.Conditions.share;
import static vn.chibo.evaluator.condition.Conditions.tallied;
import static vn.chibo.evaluator.condition.Conditions.when;
import static vn.chibo.evaluator.condition.MeetingMeasures.LENGTH;
import static vn.chibo.evaluator.condition.MeetingMeasures.attendanceRate;
import static vn.chibo.evaluator.condition.MeetingMeasures.meetings;
import static vn.chibo.evaluator.condition.MeetingMeasures.sittings;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.Example;
import vn.chibo.core.document.DocumentKey;
import vn.chibo.core.document.DocumentType;
import vn.chibo.core.document.JurisdictionId;
import vn.chibo.core.document.RegulatoryDocument;
import vn.chibo.core.document.SourceStatus;
import vn.chibo.core.figure.Fraction;
import vn.chibo.core.figure.Unit;
import vn.chibo.core.meeting.AttendanceDenominator;
import vn.chibo.core.record.CellRecord;
import vn.chibo.core.record.Decision;
import vn.chibo.core.record.DecisionKind;
import vn.chibo.core.record.Register;
import vn.chibo.core.text.Text;
import vn.chibo.core.time.DatePeriod;
import vn.chibo.evaluator.Figures;
import vn.chibo.evaluator.Force;
import vn.chibo.evaluator.ParameterEntry;
import vn.chibo.evaluator.ParameterKey;
import vn.chibo.evaluator.Rule;
import vn.chibo.evaluator.WindowPolicy;
import vn.chibo.evaluator.condition.Condition;
import vn.chibo.evaluator.condition.Decisions;

/** Which mistakes are made of which node. */
class MutantsTest {
  private static final Condition<CellRecord> HELD =
      tallied(countOf(heldMeetings(THEMATIC)), atLeast(number(1)));
  private static final Condition<CellRecord> LONG =
      forEvery(meetings(REGULAR), compare(LENGTH, atLeast(minutes(60))));

  private static Rule<CellRecord> rule(Condition<CellRecord> condition) {
    return Rule.about(CellRecord.class)
        .id("test/rule")
        .force(Force.PRACTICE)
        .status(SourceStatus.CONFIRMED)
        .inForce(DatePeriod.parse("2018-07-06/.."))
        .asks(condition)
        .build();
  }

  private static List<String> names(Condition<CellRecord> condition) {
    return Mutants.of(rule(condition), Figures.NONE).stream().map(Mutant::name).toList();
  }

  @Example
  void should_change_figure_comparison_quantifier_kind_and_days_of_a_plain_rule() {
    assertThat(names(LONG))
        .containsExactly(
            "every meetings [REGULAR]: some for every",
            "every meetings [REGULAR]: of sittings of [REGULAR]",
            "every meetings [REGULAR] > meeting-length >= 60: asks > 60",
            "every meetings [REGULAR] > meeting-length >= 60: asks >= 61",
            "every meetings [REGULAR] > meeting-length >= 60: asks >= 59",
            "in force 2018-07-05/..",
            "in force 2018-07-07/..",
            "decided by WINDOW_START");
  }

  @Example
  void should_prove_that_no_window_decides_what_people_judge_of_the_record_as_a_whole() {
    Condition<CellRecord> judged = judgement("order", Text.same("order"), Text.same("the cell"));

    assertThat(List.of(decided(judged), decided(all(not(judged), when(judged, judged)))))
        .allMatch(mutant -> mutant.equivalent().isPresent());
    assertThat(decided(all(judged, LONG)).equivalent()).isEmpty();
  }

  private static Mutant decided(Condition<CellRecord> condition) {
    return Mutants.of(rule(condition), Figures.NONE).stream()
        .filter(mutant -> mutant.name().equals("decided by WINDOW_START"))
        .findFirst()
        .orElseThrow();
  }

  @Example
  void should_change_spans_and_what_is_counted() {
    assertThat(names(forEvery(quarter(), HELD)))
        .contains(
            "each QUARTER: each MONTH",
            "each QUARTER: each YEAR",
            "each QUARTER: each QUARTER dropped",
            "each QUARTER > thematic-meetings >= 1: without combined sittings");
  }

  @Example
  void should_drop_each_node_that_can_be_dropped() {
    assertThat(names(all(not(HELD), when(HELD, named("long", Text.same("long"), LONG)))))
        .contains(
            "all: part 1 dropped",
            "all: part 2 dropped",
            "all: any for all",
            "all > 1. not: not dropped",
            "all > 2. when: guard dropped",
            "all > 2. when: guard required",
            "all > 2. when > due: \"long\": name dropped",
            "all > 2. when > due: \"long\": named long-else");
    assertThat(names(atLeastOf(1, HELD, LONG)))
        .contains("at least 1 of: at least 2", "at least 1 of: at least 0")
        .contains("at least 1 of: part 2 dropped");
    assertThat(names(readings(Map.of("ONE", HELD, "OTHER", LONG))))
        .contains("readings: reading ONE dropped", "readings: reading OTHER dropped");
    assertThat(names(all(HELD))).noneMatch(name -> name.matches("all: .*"));
  }

  @Example
  void should_take_other_denominators_and_kinds() {
    assertThat(
            names(
                forEvery(
                    meetings(REGULAR, THEMATIC),
                    compare(
                        attendanceRate(AttendanceDenominator.EXEMPT_EXCLUDED),
                        atLeast(share(Fraction.percent(90)))))))
        .contains("every meetings [REGULAR, THEMATIC]: of meetings of [THEMATIC]")
        .filteredOn(name -> name.contains(": over "))
        .hasSize(AttendanceDenominator.values().length - 1);
  }

  /** Else a report could not tell the rule from the mutant, nor a record. */
  @Example
  void should_rename_a_judgement_together_with_the_name_above_it() {
    Condition<CellRecord> judged =
        named("good", Text.same("good"), judgement("good", Text.same("good?"), Text.same("all")));

    assertThat(Mutants.of(rule(judged), Figures.NONE))
        .filteredOn(mutant -> mutant.name().equals("\"good\": named good-else"))
        .singleElement()
        .extracting(mutant -> mutant.rule().condition())
        .isEqualTo(
            named(
                "good-else",
                Text.same("good"),
                judgement("good-else", Text.same("good?"), Text.same("all"))));
  }

  @Example
  void should_take_another_decision() {
    Condition<CellRecord> decided =
        new Condition.Decided<>(
            DecisionKind.CONSENT_TO_SIZE,
            new Decisions<>() {
              @Override
              public Register<Decision> of(CellRecord cell) {
                return cell.getDecisions();
              }

              @Override
              public LocalDate day(CellRecord cell) {
                return cell.getPeriod().last();
              }
            });

    assertThat(names(decided)).contains("decided CONSENT_TO_SIZE: decided LENGTH_FOR_FEW_MEMBERS");
  }

  @Example
  void should_prove_that_a_sitting_is_no_more_than_a_meeting_of_its_kind_when_it_is_combined() {
    Condition<CellRecord> combined =
        forEvery(sittings(COMBINED), compare(LENGTH, exactly(minutes(120))));

    assertThat(Mutants.of(rule(combined), Figures.NONE))
        .filteredOn(mutant -> mutant.equivalent().isPresent())
        .extracting(Mutant::toString)
        .containsExactly(
            "test/rule: every sittings [COMBINED]: of meetings of [COMBINED]"
                + " (the same kinds are meant)");
  }

  @Example
  void should_change_each_value_of_a_parameter_and_each_row_of_a_table() {
    Rule<CellRecord> rule =
        rule(forEvery(meetings(REGULAR), compare(LENGTH, atLeast(parameter("minutes")))));
    ParameterEntry entry =
        ParameterEntry.of(
            new ParameterKey(rule.id(), "minutes"),
            Fraction.of(90),
            Unit.MINUTE,
            document().clause("1"));
    Figures figures =
        new Figures(
            List.of(entry),
            Map.of(rule.id(), Map.of("CELL", Set.of("PRAISE"), "PROVINCE", Set.of("FLAG"))));

    assertThat(Mutants.of(rule, figures))
        .extracting(Mutant::name)
        .contains(
            "minutes 90: is 91",
            "minutes 90: is 89",
            "table, CELL: PRAISE dropped",
            "table, PROVINCE: allows anything");
    assertThat(Mutants.of(rule, figures))
        .filteredOn(mutant -> mutant.name().equals("minutes 90: is 91"))
        .singleElement()
        .satisfies(
            mutant ->
                assertThat(mutant.figures().entries())
                    .extracting(ParameterEntry::value)
                    .containsExactly(Fraction.of(91)));
  }

  @Example
  void should_prove_nothing_of_a_parameter_without_a_value() {
    Condition<CellRecord> exact =
        tallied(countOf(heldMeetings(THEMATIC)), exactly(parameter("number")));

    assertThat(Mutants.of(rule(exact), Figures.NONE))
        .isNotEmpty()
        .allMatch(mutant -> mutant.equivalent().isEmpty());
  }

  @Example
  void should_move_the_last_day_and_keep_all_else_of_a_rule_that_ends() {
    Rule<CellRecord> ends =
        Rule.about(CellRecord.class)
            .id("test/rule")
            .cites(document().clause("1"))
            .force(Force.TARGET)
            .policy(WindowPolicy.WINDOW_START)
            .inForce(DatePeriod.parse("2018-07-06/2018-07-06"))
            .asks(HELD)
            .build();

    assertThat(Mutants.of(ends, Figures.NONE))
        .filteredOn(mutant -> mutant.name().startsWith("in force"))
        .extracting(Mutant::name)
        .containsExactly("in force 2018-07-05/2018-07-06", "in force 2018-07-06/2018-07-07");
    assertThat(Mutants.of(ends, Figures.NONE))
        .allSatisfy(
            mutant -> {
              assertThat(mutant.rule().citations()).isEqualTo(ends.citations());
              assertThat(mutant.rule().force()).isEqualTo(Force.TARGET);
            });
  }

  private static RegulatoryDocument document() {
    return RegulatoryDocument.builder()
        .key(new DocumentKey("test"))
        .type(DocumentType.GUIDANCE)
        .jurisdiction(new JurisdictionId("central"))
        .status(SourceStatus.CONFIRMED)
        .build();
  }
}
