package vn.chibo.core.meeting;

import vn.chibo.core.CoreMessages;
import vn.chibo.core.text.Text;

/** What other meeting was held together with a meeting of a cell (lồng ghép). */
public enum MergedMeeting {
  /** None: the cell met by itself. */
  NONE,
  /** A professional (work) meeting of the unit (họp chuyên môn). */
  PROFESSIONAL,
  /** Any other meeting. */
  OTHER;

  /** What readers call it. */
  public Text label() {
    return CoreMessages.of(this);
  }
}
