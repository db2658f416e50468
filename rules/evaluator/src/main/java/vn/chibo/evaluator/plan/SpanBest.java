package vn.chibo.evaluator.plan;

import java.util.Optional;
import vn.chibo.core.record.CellRecord;
import vn.chibo.evaluator.condition.Ratio;
import vn.chibo.evaluator.outcome.Lean;
import vn.chibo.evaluator.outcome.OutcomeCode;
import vn.chibo.evaluator.outcome.Witnesses;

/**
 * In every window of a row some meeting whose figure reaches a minimum. Whatever the minimum, the
 * greatest figure of each window answers it, so all rules that ask so share one pass.
 *
 * @param slot the number of the extremes
 * @param first the place of the first window in its row
 * @param windows the windows
 * @param limit the minimum
 * @param explained what answers where a figure is odd
 */
record SpanBest(int slot, int first, Windows windows, Limit limit, Bound<CellRecord> explained)
    implements Bound<CellRecord> {

  @Override
  public long code(CellRecord cell, CellFacts facts) {
    WindowExtremes extremes = facts.extremes(slot);
    if (extremes.odd() != 0) {
      return explained.code(cell, facts);
    }
    if (limit.meets(extremes.floor())) {
      return OutcomeCode.SATISFIED;
    }
    boolean whole = windows.size() == extremes.size();
    return whole && !limit.meets(extremes.closedFloor()) ? OutcomeCode.VIOLATED : open(extremes);
  }

  private long open(WindowExtremes extremes) {
    CodeJoin join = new CodeJoin();
    for (int i = 0; i < windows.size(); i++) {
      join.add(code(extremes, i));
    }
    return join.all();
  }

  /** The table of leaves for "at least one": reached, a gap, a doubt, the future. */
  private long code(WindowExtremes extremes, int window) {
    int place = first + window;
    long bit = 1L << place;
    Window of = windows.row().get(window);
    if (reached(extremes, place)) {
      return OutcomeCode.SATISFIED;
    }
    if ((extremes.gaps() & bit) != 0) {
      return of.incomplete();
    }
    if (((extremes.absent() | extremes.unknown()) & bit) != 0 || reaches(extremes.perhaps(place))) {
      return of.missing();
    }
    return of.open() ? of.pending(Lean.NOT_YET) : OutcomeCode.VIOLATED;
  }

  private boolean reached(WindowExtremes extremes, int place) {
    return reaches(extremes.greatest(place));
  }

  private boolean reaches(long figure) {
    return figure != Ratio.ABSENT && limit.meets(figure);
  }

  @Override
  public Optional<Witnesses> witnesses(CellFacts facts) {
    WindowExtremes extremes = facts.extremes(slot);
    if (extremes.odd() != 0) {
      return Optional.empty();
    }
    long failing = 0;
    for (int i = 0; i < windows.size(); i++) {
      failing |= code(extremes, i) == OutcomeCode.VIOLATED ? 1L << i : 0;
    }
    return Optional.of(new WindowWitnesses(windows, failing, first, extremes.greatestOfAll()));
  }
}
