package vn.chibo.examples.benchmarks.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.chibo.core.record.CellRecord;
import vn.chibo.core.time.DatePeriod;
import vn.chibo.examples.benchmarks.evaluation.workload.CellYears;
import vn.chibo.examples.benchmarks.evaluation.workload.Checksum;
import vn.chibo.examples.benchmarks.evaluation.workload.Contender;
import vn.chibo.examples.benchmarks.evaluation.workload.Findings;
import vn.chibo.examples.benchmarks.evaluation.workload.SpanRule;

/** What is compared in time says the same of every cell. */
class SameFindingsTest {
  private static final List<CellRecord> CELLS = CellYears.forSpans(2_000);

  /** Cells for those that take long; the benchmark itself compares all of them over all cells. */
  private static final List<CellRecord> FEW = CELLS.subList(0, 60);

  private static final List<String> FOUND = found(SpanContender.RULE_BY_RULE.open(), CELLS);

  @ParameterizedTest
  @EnumSource(
      names = {"SHARED_AGGREGATES", "RULE_BY_RULE_EVIDENCE", "PLANNED", "WITNESSED", "EASY_RULES"})
  void should_find_the_same_in_all_cells_when_written_in_java(SpanContender contender) {
    assertThat(found(contender.open(), CELLS)).isEqualTo(FOUND);
  }

  @ParameterizedTest
  @EnumSource
  void should_find_the_same_when_written_in_any_way(SpanContender contender) {
    assertThat(found(contender.open(), FEW)).isEqualTo(FOUND.subList(0, FEW.size()));
  }

  @Test
  void should_show_the_same_spans_and_figures_when_asked_for_evidence() {
    List<Shown> shown = shown(SpanContender.WITNESSED.open());

    assertThat(shown).isEqualTo(shown(SpanContender.RULE_BY_RULE_EVIDENCE.open()));
    assertThat(shown)
        .allMatch(one -> one.longest().orElse(0) < SpanRule.RULES.get(one.rule()).minutes())
        .anyMatch(one -> one.longest().isEmpty());
  }

  @Test
  void should_show_every_violation_when_asked_for_evidence() {
    long violated =
        FOUND.stream()
            .flatMap(cell -> Arrays.stream(cell.split("; ")))
            .filter("VIOLATED"::equals)
            .count();

    assertThat(shown(SpanContender.WITNESSED.open()).stream().map(Shown::ofOneRule).distinct())
        .hasSize((int) violated);
  }

  @ParameterizedTest
  @EnumSource(names = {"RULE_BY_RULE_EVIDENCE", "WITNESSED"})
  void should_take_in_evidence_when_it_is_summed(SpanContender contender) {
    assertThat(sum(contender)).isNotEqualTo(sum(SpanContender.RULE_BY_RULE));
    assertThat(sum(contender)).isEqualTo(sum(SpanContender.RULE_BY_RULE_EVIDENCE));
  }

  @Test
  void should_reach_every_outcome_when_cells_are_many() {
    Map<String, Integer> counts = new TreeMap<>();
    FOUND.stream()
        .flatMap(cell -> Arrays.stream(cell.split("; ")))
        .forEach(code -> counts.merge(code, 1, Integer::sum));
    assertThat(counts)
        .containsKeys(
            "SATISFIED",
            "VIOLATED",
            "PENDING NOT_YET 2024-12-31",
            "UNDETERMINED MISSING_FACT",
            "UNDETERMINED MISSING_FACT 2024-12-31",
            "UNDETERMINED INCOMPLETE_REGISTER",
            "UNDETERMINED INCOMPLETE_REGISTER 2024-12-31");
  }

  private static long sum(SpanContender contender) {
    Checksum checksum = new Checksum();
    contender.open().evaluateAll(CELLS, SpanRule.RULES.size(), checksum);
    return checksum.sum();
  }

  private static List<Shown> shown(Contender contender) {
    Evidence evidence = new Evidence();
    contender.evaluateAll(CELLS, SpanRule.RULES.size(), evidence);
    return evidence.shown;
  }

  private static List<String> found(Contender contender, List<CellRecord> cells) {
    return Agreement.found(contender, cells, SpanRule.RULES.size());
  }

  /** What was shown of a cell. */
  private record Shown(int cell, int rule, DatePeriod span, OptionalInt longest) {
    List<Integer> ofOneRule() {
      return List.of(cell, rule);
    }
  }

  private static final class Evidence implements Findings {
    private final List<Shown> shown = new ArrayList<>();
    private int cell;

    @Override
    public void codes(long[] codes) {
      cell++;
    }

    @Override
    public void shortfall(int rule, DatePeriod span, OptionalInt longest) {
      shown.add(new Shown(cell, rule, span, longest));
    }
  }
}
