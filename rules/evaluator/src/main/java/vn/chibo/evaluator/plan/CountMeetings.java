package vn.chibo.evaluator.plan;

import vn.chibo.core.record.CellRecord;
import vn.chibo.evaluator.condition.HeldMeeting;
import vn.chibo.evaluator.leaf.LeafTable;

/**
 * The number of meetings of some kinds in a window for which a body holds.
 *
 * @param meetings which meetings
 * @param body what is asked of each
 * @param limit what is asked of the number
 * @param table the table of leaves
 * @param explained what answers where a body is not due yet
 */
record CountMeetings(
    SelectedMeetings meetings,
    Bound<HeldMeeting> body,
    Limit limit,
    LeafTable table,
    Bound<CellRecord> explained)
    implements Bound<CellRecord> {

  @Override
  public long code(CellRecord cell, CellFacts facts) {
    CodeJoin join = meetings.each(facts, body);
    CodeJoin perhaps = meetings.eachOfUnknownKind(facts, body);
    if (join.pending() > 0 || perhaps.pending() > 0) {
      return explained.code(cell, facts);
    }
    int least = join.satisfied();
    int most = least + join.undetermined() + perhaps.satisfied() + perhaps.undetermined();
    Window window = meetings.window();
    return CountLeaf.code(
        table.of(
            limit.of(least, most), limit.atMost(least, most), facts.gap(window), window.open()),
        window);
  }
}
