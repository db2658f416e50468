package vn.chibo.evaluator.plan;

import vn.chibo.core.record.CellRecord;
import vn.chibo.evaluator.leaf.Leaf;
import vn.chibo.evaluator.leaf.LeafTable;
import vn.chibo.evaluator.outcome.Lean;
import vn.chibo.evaluator.outcome.OutcomeCode;

/**
 * The plain number of meetings of some kinds in a window.
 *
 * @param slot the number of the counts
 * @param place the place of the window in its row
 * @param window the window
 * @param limit what is asked of the number
 * @param table the table of leaves
 */
record CountLeaf(int slot, int place, Window window, Limit limit, LeafTable table)
    implements Bound<CellRecord> {

  @Override
  public long code(CellRecord cell, CellFacts facts) {
    WindowCounts counts = facts.counts(slot);
    int least = counts.least(place);
    int most = counts.most(place);
    return code(
        table.of(
            limit.of(least, most), limit.atMost(least, most), counts.gap(place), window.open()),
        window);
  }

  static long code(Leaf leaf, Window window) {
    return switch (leaf) {
      case SATISFIED -> OutcomeCode.SATISFIED;
      case VIOLATED -> OutcomeCode.VIOLATED;
      case GAP -> window.incomplete();
      case INEXACT -> window.missing();
      case NOT_YET -> window.pending(Lean.NOT_YET);
      case HOLDS_SO_FAR -> window.pending(Lean.HOLDS_SO_FAR);
    };
  }
}
