package vn.chibo.evaluator.plan;

import vn.chibo.core.record.CellRecord;
import vn.chibo.evaluator.outcome.InapplicableReason;
import vn.chibo.evaluator.outcome.Lean;
import vn.chibo.evaluator.outcome.OutcomeCode;

/**
 * A figure of every meeting in a window stands so to a threshold: the least and the greatest answer
 * for all.
 *
 * @param slot the number of the extremes, over a row of one window
 * @param window the window
 * @param limit what is asked of the figure
 * @param explained what answers where a figure is odd
 */
record EveryFigure(int slot, Window window, Limit limit, Bound<CellRecord> explained)
    implements Bound<CellRecord> {

  @Override
  public long code(CellRecord cell, CellFacts facts) {
    WindowExtremes extremes = facts.extremes(slot);
    if (extremes.odd() != 0) {
      return explained.code(cell, facts);
    }
    int known = extremes.known(0);
    if (known > 0 && !(limit.meets(extremes.least(0)) && limit.meets(extremes.greatest(0)))) {
      return OutcomeCode.VIOLATED;
    }
    return known > 0 ? open(extremes, OutcomeCode.SATISFIED) : open(extremes, EMPTY);
  }

  private static final long EMPTY = OutcomeCode.notApplicable(InapplicableReason.EMPTY_POPULATION);

  private long open(WindowExtremes extremes, long settled) {
    if (extremes.absent() != 0) {
      return window.missing();
    }
    if (extremes.gaps() != 0) {
      return window.incomplete();
    }
    if (extremes.doubtful() != 0) {
      return window.missing();
    }
    return window.open() ? window.pending(Lean.HOLDS_SO_FAR) : settled;
  }
}
