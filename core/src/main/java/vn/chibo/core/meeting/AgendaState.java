package vn.chibo.core.meeting;

import vn.chibo.core.CoreMessages;
import vn.chibo.core.text.Text;

/** What became of an item of the agenda. */
public enum AgendaState {
  /** Dealt with to the end (đã hoàn thành). */
  COMPLETED,
  /** Put off to a later meeting (hoãn lại). */
  POSTPONED;

  /** What readers call it. */
  public Text label() {
    return CoreMessages.of(this);
  }
}
