package vn.chibo.core.review;

import vn.chibo.core.CoreMessages;
import vn.chibo.core.text.Text;

/** Why a year that was graded is graded anew. */
public enum RegradingCause {
  /** A fault of the year was found later; Guidance 21-HD/BTCTW (2019). */
  FAULT_FOUND_LATER,
  /**
   * A fault of the year was disciplined in a later one: the year of the fault is regraded, not that
   * of the decision; Guidance 25-HD/BTCTW (2023).
   */
  DISCIPLINE_FOR_EARLIER_FAULT,
  /**
   * The penalty for a fault of the year was increased in a later one; Guidance 25-HD/BTCTW (2023).
   */
  PENALTY_INCREASED;

  /** What readers call it. */
  public Text label() {
    return CoreMessages.of(this);
  }
}
