package vn.chibo.examples.benchmarks.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.chibo.core.record.CellRecord;
import vn.chibo.examples.benchmarks.evaluation.handwritten.RuleByRuleEvidence;
import vn.chibo.examples.benchmarks.evaluation.handwritten.Shortfall;
import vn.chibo.examples.benchmarks.evaluation.handwritten.Violation;
import vn.chibo.examples.benchmarks.evaluation.workload.CellYears;
import vn.chibo.examples.benchmarks.evaluation.workload.Code;
import vn.chibo.examples.benchmarks.evaluation.workload.Contender;
import vn.chibo.examples.benchmarks.evaluation.workload.SpanRule;

/** What is compared in time says the same of every cell. */
class SameFindingsTest {
  private static final List<CellRecord> CELLS = CellYears.forSpans(2_000);

  /** Cells for those that take long; the benchmark itself compares all of them over all cells. */
  private static final List<CellRecord> FEW = CELLS.subList(0, 60);

  private static final List<String> FOUND = found(SpanContender.RULE_BY_RULE.open(), CELLS);

  @ParameterizedTest
  @EnumSource(names = {"SHARED_AGGREGATES", "RULE_BY_RULE_EVIDENCE", "EASY_RULES"})
  void should_find_the_same_in_all_cells_when_written_in_java(SpanContender contender) {
    assertThat(found(contender.open(), CELLS)).isEqualTo(FOUND);
  }

  @ParameterizedTest
  @EnumSource
  void should_find_the_same_when_written_in_any_way(SpanContender contender) {
    assertThat(found(contender.open(), FEW)).isEqualTo(FOUND.subList(0, FEW.size()));
  }

  @Test
  void should_show_every_violation_when_asked_for_evidence() {
    RuleByRuleEvidence evidence = new RuleByRuleEvidence(SpanRule.RULES, CellYears.SPANS_DAY);
    for (CellRecord cell : CELLS) {
      long[] codes = new long[SpanRule.RULES.size()];
      evidence.evaluate(cell, codes);
      long violated = Arrays.stream(codes).filter(code -> code == Code.VIOLATED).count();
      assertThat(evidence.violations())
          .hasSize((int) violated)
          .allMatch(violation -> !violation.shortfalls().isEmpty())
          .allMatch(
              violation -> violation.shortfalls().stream().allMatch(s -> isShort(violation, s)));
    }
  }

  @Test
  void should_reach_every_outcome_when_cells_are_many() {
    Map<String, Integer> counts = new TreeMap<>();
    FOUND.stream()
        .flatMap(cell -> Arrays.stream(cell.split("; ")))
        .forEach(code -> counts.merge(code, 1, Integer::sum));
    assertThat(counts)
        .containsKeys(
            "satisfied",
            "violated",
            "pending not yet until 2024-12-31",
            "undetermined MISSING_FACT",
            "undetermined MISSING_FACT until 2024-12-31",
            "undetermined INCOMPLETE_REGISTER",
            "undetermined INCOMPLETE_REGISTER until 2024-12-31");
  }

  private static boolean isShort(Violation violation, Shortfall shortfall) {
    return shortfall.required() == violation.rule().minutes()
        && shortfall.longest().orElse(0) < shortfall.required();
  }

  private static List<String> found(Contender contender, List<CellRecord> cells) {
    return Agreement.found(contender, cells, SpanRule.RULES.size());
  }
}
