package vn.chibo.examples.benchmarks.evaluation.measures;

import java.util.ArrayList;
import java.util.List;
import org.openjdk.jol.info.GraphLayout;
import vn.chibo.core.record.CellRecord;
import vn.chibo.evaluator.Evaluation;
import vn.chibo.evaluator.Evaluator;
import vn.chibo.examples.benchmarks.evaluation.chibo.SpanRuleBook;
import vn.chibo.examples.benchmarks.evaluation.workload.CellYears;
import vn.chibo.examples.benchmarks.evaluation.workload.SpanRule;

/**
 * The bytes that evaluations with witnesses retain, as JOL lays them out: all that is reachable
 * from them and not from the cells, the day and the evaluator with its book and plan.
 */
public final class EvaluationBytes {
  private EvaluationBytes() {}

  /** By the cell, over some cells under the first set of rules. */
  public static double perCell(int cells) {
    Evaluator evaluator = Evaluator.of(SpanRuleBook.of(SpanRule.RULES));
    List<CellRecord> records = CellYears.forSpans(cells);
    List<Evaluation> evaluations =
        records.stream()
            .map(cell -> evaluator.evaluateWithWitnesses(cell, CellYears.SPANS_DAY))
            .toList();
    List<Object> shared = new ArrayList<>(records);
    shared.add(evaluator);
    shared.add(CellYears.SPANS_DAY);
    List<Object> all = new ArrayList<>(shared);
    all.addAll(evaluations);
    return (double) (bytes(all) - bytes(shared)) / cells;
  }

  private static long bytes(List<Object> roots) {
    return GraphLayout.parseInstance(roots.toArray()).totalSize();
  }
}
