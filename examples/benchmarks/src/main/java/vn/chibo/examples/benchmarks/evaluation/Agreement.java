package vn.chibo.examples.benchmarks.evaluation;

import java.util.ArrayList;
import java.util.List;
import vn.chibo.core.record.CellRecord;
import vn.chibo.examples.benchmarks.evaluation.workload.CellYears;
import vn.chibo.examples.benchmarks.evaluation.workload.Code;
import vn.chibo.examples.benchmarks.evaluation.workload.Contender;
import vn.chibo.examples.benchmarks.evaluation.workload.SpanRule;

/** Holds all contenders of a set against the library, over all cells, before anything is timed. */
final class Agreement {
  private Agreement() {}

  /** Refuses contenders that find something else. */
  static void require() {
    List<CellRecord> cells = CellYears.forSpans(SpanRulesBenchmark.CELLS);
    List<String> found = found(SpanContender.EXPLAINED.open(), cells, SpanRule.RULES.size());
    for (SpanContender contender : SpanContender.values()) {
      require(contender, found(contender.open(), cells, SpanRule.RULES.size()), found);
    }
    List<CellRecord> others = CellYears.forStandardRules(StandardRulesBenchmark.CELLS);
    int rules = StandardContender.book().rules().size();
    List<String> standard = found(StandardContender.EXPLAINED.open(), others, rules);
    for (StandardContender contender : StandardContender.values()) {
      require(contender, found(contender.open(), others, rules), standard);
    }
  }

  private static void require(Enum<?> contender, List<String> found, List<String> due) {
    if (!found.equals(due)) {
      throw new IllegalStateException(contender + " does not find what the library finds");
    }
  }

  /** The codes of each cell in words, one line a cell. */
  static List<String> found(Contender contender, List<CellRecord> cells, int rules) {
    List<String> found = new ArrayList<>();
    contender.evaluateAll(cells, rules, codes -> found.add(Code.text(codes)));
    return found;
  }
}
