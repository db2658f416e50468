package vn.chibo.core.member;

import vn.chibo.core.CoreMessages;
import vn.chibo.core.text.Text;

/** How an assigned task ended. */
public enum TaskOutcome {
  /** Done beyond what was required. */
  BEYOND_REQUIREMENT,
  /** Done. */
  DONE,
  /** Not done. */
  NOT_DONE;

  /** What readers call it. */
  public Text label() {
    return CoreMessages.of(this);
  }
}
