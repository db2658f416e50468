package vn.chibo.evaluator.plan;

import vn.chibo.core.record.CellRecord;
import vn.chibo.evaluator.condition.Ratio;
import vn.chibo.evaluator.outcome.InapplicableReason;
import vn.chibo.evaluator.outcome.Lean;
import vn.chibo.evaluator.outcome.OutcomeCode;

/**
 * A figure of every meeting of some kinds in a window stands so to a threshold.
 *
 * @param meetings which meetings
 * @param column the number of the figure
 * @param limit what is asked of it
 * @param explained what answers where a figure is odd
 */
record EveryFigure(SelectedMeetings meetings, int column, Limit limit, Bound<CellRecord> explained)
    implements Bound<CellRecord> {

  private static final long EMPTY = OutcomeCode.notApplicable(InapplicableReason.EMPTY_POPULATION);

  @Override
  public long code(CellRecord cell, CellFacts facts) {
    boolean any = false;
    boolean absent = false;
    boolean odd = false;
    int end = facts.none(meetings.kinds()) ? 0 : facts.size();
    for (int i = 0; i < end; i++) {
      if (meetings.selects(facts, i)) {
        long figure = facts.figure(column, i);
        if (Ratio.known(figure) && !limit.meets(figure)) {
          return OutcomeCode.VIOLATED;
        }
        any = true;
        absent |= figure == Ratio.ABSENT;
        odd |= Ratio.denominator(figure) < 0;
      }
    }
    return odd
        ? explained.code(cell, facts)
        : open(facts, absent, any ? OutcomeCode.SATISFIED : EMPTY);
  }

  private long open(CellFacts facts, boolean absent, long settled) {
    Window window = meetings.window();
    if (facts.gap(window)) {
      return window.incomplete();
    }
    if (absent || meetings.doubtful(facts) > 0) {
      return window.missing();
    }
    return window.open() ? window.pending(Lean.HOLDS_SO_FAR) : settled;
  }
}
