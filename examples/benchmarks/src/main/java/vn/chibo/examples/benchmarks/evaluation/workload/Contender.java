package vn.chibo.examples.benchmarks.evaluation.workload;

import java.util.List;
import vn.chibo.core.record.CellRecord;

/**
 * One way to find what a set of rules says of a cell. A contender knows its rules and its as-of day
 * from the start and may reuse its own memory: each thread has one of its own.
 */
@FunctionalInterface
public interface Contender {

  /** Writes the {@link Code} of every rule, in the order of the rules. */
  void evaluate(CellRecord cell, long[] codes);

  /** Gives what shows the violations of the cell that was evaluated last; most show nothing. */
  default void show(Findings findings) {}

  /**
   * The same for many cells in their order; one that gains from many at once does so here.
   *
   * @param rules how many rules there are
   * @param findings takes the codes of each cell, then what shows them
   */
  default void evaluateAll(List<CellRecord> cells, int rules, Findings findings) {
    long[] codes = new long[rules];
    for (int cell = 0; cell < cells.size(); cell++) {
      evaluate(cells.get(cell), codes);
      findings.codes(codes);
      show(findings);
    }
  }
}
