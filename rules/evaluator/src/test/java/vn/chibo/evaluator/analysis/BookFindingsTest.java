package vn.chibo.evaluator.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.chibo.core.meeting.MeetingKind.REGULAR;
import static vn.chibo.evaluator.analysis.Planted.CENTRE;
import static vn.chibo.evaluator.analysis.Planted.CLAUSE;
import static vn.chibo.evaluator.analysis.Planted.GUIDANCE;
import static vn.chibo.evaluator.analysis.Planted.OTHER;
import static vn.chibo.evaluator.analysis.Planted.PROVINCE_PLAN;
import static vn.chibo.evaluator.analysis.Planted.RULE;
import static vn.chibo.evaluator.analysis.Planted.WARD;
import static vn.chibo.evaluator.analysis.Planted.WARD_PLAN;
import static vn.chibo.evaluator.analysis.Planted.book;
import static vn.chibo.evaluator.analysis.Planted.document;
import static vn.chibo.evaluator.analysis.Planted.figure;
import static vn.chibo.evaluator.analysis.Planted.layers;
import static vn.chibo.evaluator.analysis.Planted.minutes;
import static vn.chibo.evaluator.analysis.Planted.regular;
import static vn.chibo.evaluator.analysis.Planted.rule;
import static vn.chibo.evaluator.condition.Conditions.all;
import static vn.chibo.evaluator.condition.Conditions.any;
import static vn.chibo.evaluator.condition.Conditions.atLeast;
import static vn.chibo.evaluator.condition.Conditions.atMost;
import static vn.chibo.evaluator.condition.Conditions.compare;
import static vn.chibo.evaluator.condition.Conditions.fewerThan;
import static vn.chibo.evaluator.condition.Conditions.forEvery;
import static vn.chibo.evaluator.condition.Conditions.judgement;
import static vn.chibo.evaluator.condition.Conditions.number;
import static vn.chibo.evaluator.condition.Conditions.parameter;
import static vn.chibo.evaluator.condition.Conditions.share;
import static vn.chibo.evaluator.condition.Conditions.shareOf;
import static vn.chibo.evaluator.condition.Conditions.unless;
import static vn.chibo.evaluator.condition.Conditions.when;
import static vn.chibo.evaluator.condition.MeetingMeasures.LENGTH;
import static vn.chibo.evaluator.condition.MeetingMeasures.meetings;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.chibo.core.document.Citation;
import vn.chibo.core.document.DocumentKey;
import vn.chibo.core.document.Jurisdiction;
import vn.chibo.core.document.SourceStatus;
import vn.chibo.core.figure.Fraction;
import vn.chibo.core.figure.Unit;
import vn.chibo.core.record.CellRecord;
import vn.chibo.core.text.Text;
import vn.chibo.core.time.DatePeriod;
import vn.chibo.evaluator.Figures;
import vn.chibo.evaluator.Force;
import vn.chibo.evaluator.ParameterEntry;
import vn.chibo.evaluator.Rule;
import vn.chibo.evaluator.RuleBook;
import vn.chibo.evaluator.condition.Condition;
import vn.chibo.evaluator.condition.Conditions;

/** What the checks of a book say, and where they rightly say nothing. */
class BookFindingsTest {
  private static final Rule<CellRecord> LONG =
      rule(RULE, forEvery(meetings(REGULAR), compare(LENGTH, atLeast(parameter("minutes")))));

  private static List<WeaknessCode> codes(RuleBook book) {
    return Analysis.of(book).findings().stream().map(Weakness::code).toList();
  }

  private static List<WeaknessCode> codes(Condition<CellRecord> condition) {
    return codes(book(rule(RULE, condition)));
  }

  private static Condition<CellRecord> judged(String topic) {
    return judgement(topic, Text.same(topic), Text.same("cell"));
  }

  private static Citation replacing(String key, Jurisdiction place, String replaced) {
    return document(key, place, "2018-01-01").withReplaces(new DocumentKey(replaced)).clause("1");
  }

  @Test
  void should_follow_the_documents_of_figures_and_of_the_clauses_that_delegate_them() {
    Citation ward = replacing("a", WARD, "b");
    ParameterEntry entry =
        figure("minutes", 90, Unit.MINUTE, ward).delegated(replacing("b", CENTRE, "a"));
    assertThat(codes(layers(LONG, entry))).contains(WeaknessCode.CYCLE);
    assertThat(codes(layers(LONG, figure("minutes", 90, Unit.MINUTE, ward))))
        .doesNotContain(WeaknessCode.CYCLE);
    assertThat(codes(layers(rule(OTHER, judged("a")), entry))).isEmpty();
  }

  @Test
  void should_call_it_a_circle_when_a_place_stands_above_itself() {
    RuleBook book =
        new RuleBook(
            List.of(CENTRE, Planted.PROVINCE, CENTRE),
            List.of(rule(RULE, judged("a"))),
            Map.of(),
            Figures.NONE);
    assertThat(Analysis.of(book).findings(WeaknessCode.CYCLE))
        .singleElement()
        .satisfies(
            found ->
                assertThat(found.counterexample().orElseThrow().words().english())
                    .isEqualTo("central → central"));
  }

  @Test
  void should_say_nothing_of_branches_that_are_asked_at_times() {
    Condition<CellRecord> once = regular(atLeast(number(1)));
    assertThat(codes(any(judged("a"), when(once, judged("b"))))).isEmpty();
    assertThat(codes(any(judged("a"), unless(once, CLAUSE, judged("b"))))).isEmpty();
  }

  @Test
  void should_say_nothing_of_an_exception_that_may_not_apply() {
    Condition<CellRecord> whereThereIsAny =
        shareOf(
            meetings(REGULAR),
            compare(LENGTH, atLeast(Conditions.minutes(60))),
            atLeast(share(Fraction.ZERO)));
    assertThat(codes(any(judged("a"), unless(whereThereIsAny, CLAUSE, judged("b"))))).isEmpty();
  }

  private static List<String> english(Analysis analysis, WeaknessCode code) {
    return analysis.findings(code).stream().map(found -> found.words().english()).toList();
  }

  @Test
  void should_ask_for_the_clause_of_a_rule_and_of_a_figure() {
    Citation whole = new Citation(GUIDANCE, Optional.empty(), SourceStatus.CONFIRMED, List.of());
    Rule<CellRecord> unclear =
        Rule.about(CellRecord.class)
            .id(RULE)
            .cites(whole)
            .force(Force.MANDATORY)
            .inForce(DatePeriod.from(Planted.YEAR.start()))
            .asks(forEvery(meetings(REGULAR), compare(LENGTH, atLeast(parameter("minutes")))))
            .build();
    String ofRule = "mau/rule names no clause of the document hd-mau-2018; look it up and add it";
    String ofFigure =
        "mau/rule: figures/minutes names no clause of the document hd-mau-2018; look it up and add"
            + " it";
    assertThat(english(Analysis.of(book(unclear, minutes(90))), WeaknessCode.MISSING_CITATION))
        .containsExactly(ofRule);
    ParameterEntry entry = figure("minutes", 90, Unit.MINUTE, whole);
    assertThat(english(Analysis.of(book(LONG, entry)), WeaknessCode.MISSING_CITATION))
        .containsExactly(ofFigure);
    // The clause of the rule is that of its figure: asked for once.
    assertThat(english(Analysis.of(book(unclear, entry)), WeaknessCode.MISSING_CITATION))
        .containsExactly(ofRule);
  }

  @Test
  void should_say_nothing_of_two_rules_that_never_speak_together() {
    Condition<CellRecord> many = regular(atLeast(number(5)));
    Condition<CellRecord> few = regular(fewerThan(number(5)));
    RuleBook book = book(rule(RULE, when(many, judged("a"))), rule(OTHER, when(few, judged("b"))));
    assertThat(codes(book)).isEmpty();
  }

  @Test
  void should_report_two_rules_that_always_speak_and_never_are_met_together() {
    RuleBook book =
        book(rule(RULE, regular(atLeast(number(5)))), rule(OTHER, regular(atMost(number(3)))));
    assertThat(codes(book)).containsExactly(WeaknessCode.CONTRADICTION);
  }

  private static ParameterEntry days(ParameterEntry entry, String days) {
    return entry.during(DatePeriod.parse(days));
  }

  @Test
  void should_not_take_two_values_of_one_place_for_a_conflict_of_places() {
    RuleBook book =
        layers(
            LONG,
            minutes(90),
            minutes(WARD_PLAN, 100, "2024-01-01"),
            minutes(WARD_PLAN, 110, "2024-02-01"));
    assertThat(codes(book))
        .contains(WeaknessCode.WINDOW_OVERLAP)
        .doesNotContain(WeaknessCode.LAYER_CONFLICT);
  }

  @Test
  void should_call_a_layer_shadowed_when_one_value_after_the_other_outdoes_it() {
    RuleBook book =
        layers(
            LONG,
            days(minutes(90), "2024-01-01/2024-12-31"),
            days(minutes(95), "2025-01-01/.."),
            minutes(WARD_PLAN, 60, "2024-01-01"));
    assertThat(codes(book)).containsExactly(WeaknessCode.SHADOWED_LAYER);
  }

  @Test
  void should_leave_out_the_highest_place_that_has_a_value() {
    RuleBook book =
        layers(
            LONG, minutes(PROVINCE_PLAN, 100, "2024-01-01"), minutes(WARD_PLAN, 120, "2024-01-01"));
    assertThat(codes(book)).isEmpty();
  }

  @Test
  void should_name_both_values_when_one_is_shadowed_or_they_disagree() {
    assertThat(english(BookGallery.laxerLayer(), WeaknessCode.SHADOWED_LAYER))
        .singleElement()
        .satisfies(
            words ->
                assertThat(words)
                    .startsWith(
                        "the value of the figure \"minutes\" (rule mau/rule) takes effect on no"
                            + " day: 60 minutes")
                    .contains("beside it: 90 minutes"));
    assertThat(english(BookGallery.layersThatComeToDisagree(), WeaknessCode.LAYER_CONFLICT))
        .singleElement()
        .satisfies(
            words ->
                assertThat(words)
                    .startsWith("values of the figure \"minutes\" (rule mau/rule) disagree")
                    .contains("100 minutes")
                    .contains("110 minutes"));
  }

  @Test
  void should_name_the_other_value_when_the_layer_itself_stands_above_it() {
    RuleBook book =
        layers(
            LONG,
            minutes(90),
            minutes(PROVINCE_PLAN, 100, "2024-01-01"),
            minutes(WARD_PLAN, 95, "2025-01-01"));
    assertThat(english(Analysis.of(book), WeaknessCode.LAYER_CONFLICT))
        .singleElement()
        .satisfies(words -> assertThat(words).contains("100 minutes").contains("95 minutes"));
  }

  @Test
  void should_call_a_rule_dead_when_its_exception_always_holds() {
    assertThat(codes(unless(regular(atLeast(number(0))), CLAUSE, judged("a"))))
        .containsExactly(WeaknessCode.DEAD_RULE);
  }

  @Test
  void should_still_look_at_the_other_rules_when_one_would_be_refused() {
    Analysis analysis =
        Analysis.of(
            List.of(),
            List.of(LONG, rule(OTHER, regular(atLeast(number(0))))),
            Map.of(),
            Figures.of(figure("minutes", 90, Unit.COUNT, CLAUSE)));
    assertThat(analysis.findings())
        .extracting(Weakness::code)
        .containsExactly(WeaknessCode.UNIT_MISMATCH, WeaknessCode.SAYS_NOTHING);
    assertThat(analysis.notAnalysed())
        .singleElement()
        .satisfies(open -> assertThat(open.part()).isEqualTo(PartKey.of(LONG.id())));
  }

  @Test
  void should_find_what_is_joined_in_every_way() {
    Condition<CellRecord> impossible = all(regular(atLeast(number(5))), regular(atMost(number(3))));
    assertThat(codes(new Condition.AtLeastOf<>(1, List.of(impossible, impossible))))
        .containsExactly(WeaknessCode.CONTRADICTION);
  }
}
