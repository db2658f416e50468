package vn.chibo.examples.benchmarks.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import vn.chibo.core.record.CellRecord;
import vn.chibo.examples.benchmarks.evaluation.engines.Cel;
import vn.chibo.examples.benchmarks.evaluation.engines.Drools;
import vn.chibo.examples.benchmarks.evaluation.engines.EasyRules;
import vn.chibo.examples.benchmarks.evaluation.engines.Timefold;
import vn.chibo.examples.benchmarks.evaluation.handwritten.RuleByRule;
import vn.chibo.examples.benchmarks.evaluation.handwritten.RuleByRuleEvidence;
import vn.chibo.examples.benchmarks.evaluation.handwritten.SharedAggregates;
import vn.chibo.examples.benchmarks.evaluation.handwritten.Shortfall;
import vn.chibo.examples.benchmarks.evaluation.handwritten.Violation;
import vn.chibo.examples.benchmarks.evaluation.library.ExplainedEvaluation;
import vn.chibo.examples.benchmarks.evaluation.library.SpanRuleBook;
import vn.chibo.examples.benchmarks.evaluation.workload.CellYears;
import vn.chibo.examples.benchmarks.evaluation.workload.Code;
import vn.chibo.examples.benchmarks.evaluation.workload.Contender;
import vn.chibo.examples.benchmarks.evaluation.workload.SpanRule;

/** What is compared in time says the same of every cell. */
class SameFindingsTest {
  private static final int CELLS = 2_000;
  private static final List<CellRecord> SPAN_CELLS = CellYears.forSpans(CELLS);
  private static final String[][] SPAN_FINDINGS =
      found(
          new ExplainedEvaluation(SpanRuleBook.of(SpanRule.RULES), CellYears.SPANS_DAY),
          SPAN_CELLS);

  @Test
  void should_find_the_same_when_written_rule_by_rule() {
    agrees(new RuleByRule(SpanRule.RULES, CellYears.SPANS_DAY));
  }

  @Test
  void should_find_the_same_when_aggregates_are_shared() {
    agrees(new SharedAggregates(SpanRule.RULES, CellYears.SPANS_DAY));
  }

  @Test
  void should_find_the_same_when_written_for_easy_rules() {
    agrees(new EasyRules(SpanRule.RULES, CellYears.SPANS_DAY));
  }

  @Test
  void should_find_the_same_when_written_in_cel() {
    agrees(new Cel(SpanRule.RULES, CellYears.SPANS_DAY));
  }

  @Test
  void should_find_the_same_when_written_for_drools() {
    agrees(new Drools(SpanRule.RULES, CellYears.SPANS_DAY));
  }

  @Test
  void should_find_the_same_when_written_for_timefold() {
    agrees(new Timefold(CellYears.SPANS_DAY));
  }

  @Test
  void should_show_every_violation_when_asked_for_evidence() {
    RuleByRuleEvidence evidence = new RuleByRuleEvidence(SpanRule.RULES, CellYears.SPANS_DAY);
    for (CellRecord cell : SPAN_CELLS) {
      long[] codes = new long[SpanRule.RULES.size()];
      List<Violation> violations = evidence.evaluate(cell, codes);
      long violated = Arrays.stream(codes).filter(code -> code == Code.VIOLATED).count();
      assertThat(violations).hasSize((int) violated);
      assertThat(violations)
          .allSatisfy(
              violation ->
                  assertThat(violation.shortfalls())
                      .isNotEmpty()
                      .allMatch(shortfall -> isShort(violation, shortfall)));
    }
  }

  @Test
  void should_reach_every_outcome_when_cells_are_many() {
    Map<String, Integer> counts = new TreeMap<>();
    Arrays.stream(SPAN_FINDINGS)
        .flatMap(Arrays::stream)
        .forEach(code -> counts.merge(code, 1, Integer::sum));
    assertThat(counts)
        .containsKeys(
            "satisfied",
            "violated",
            "pending not yet until 2024-12-31",
            "undetermined MISSING_FACT",
            "undetermined MISSING_FACT until 2024-12-31",
            "undetermined INCOMPLETE_REGISTER until 2024-12-31");
  }

  private static boolean isShort(Violation violation, Shortfall shortfall) {
    return shortfall.required() == violation.rule().minutes()
        && shortfall.longest().orElse(0) < shortfall.required();
  }

  private static void agrees(Contender contender) {
    assertThat(found(contender, SPAN_CELLS)).isDeepEqualTo(SPAN_FINDINGS);
  }

  private static String[][] found(Contender contender, List<CellRecord> cells) {
    long[][] codes = new long[cells.size()][SpanRule.RULES.size()];
    contender.evaluateAll(cells, codes);
    return Arrays.stream(codes)
        .map(row -> Arrays.stream(row).mapToObj(Code::text).toArray(String[]::new))
        .toArray(String[][]::new);
  }
}
