package vn.chibo.evaluator.plan;

import vn.chibo.core.record.CellRecord;
import vn.chibo.evaluator.condition.HeldMeeting;
import vn.chibo.evaluator.outcome.Lean;

/**
 * A body holds for every meeting of some kinds in a window.
 *
 * @param meetings which meetings
 * @param body what is asked of each
 */
record EveryMeeting(SelectedMeetings meetings, Bound<HeldMeeting> body)
    implements Bound<CellRecord> {

  @Override
  public long code(CellRecord cell, CellFacts facts) {
    CodeJoin join = meetings.each(facts, body);
    Window window = meetings.window();
    if (facts.gap(window)) {
      join.add(window.incomplete());
    } else if (meetings.doubtful(facts) > 0) {
      join.add(window.missing());
    }
    return (window.open() ? join.add(window.pending(Lean.HOLDS_SO_FAR)) : join).all();
  }
}
