package vn.chibo.evaluator.condition;

import java.util.List;
import vn.chibo.core.meeting.MeetingKind;

/**
 * Which meetings of a cell are meant.
 *
 * @param kinds their kinds
 * @param exactly whether a sitting must be of one of the kinds itself; otherwise a combined sitting
 *     counts as both of its kinds
 */
public record MeetingSelection(List<MeetingKind> kinds, boolean exactly) {
  /** Copies the kinds. */
  public MeetingSelection {
    kinds = List.copyOf(kinds);
  }

  /** Whether a meeting of the kind is among them. */
  public boolean selects(MeetingKind kind) {
    for (MeetingKind meant : kinds) {
      if (exactly ? kind == meant : kind.countsAs(meant)) {
        return true;
      }
    }
    return false;
  }
}
