package vn.chibo.core.vote;

import vn.chibo.core.CoreMessages;
import vn.chibo.core.text.Text;

/** Where a candidate stands after the votes are counted. */
public enum CandidateStanding {
  /** Elected (trúng cử). */
  ELECTED,
  /** Reached the majority, as did others with as many votes, and the seats left are too few. */
  TIED,
  /** Reached the majority, but others with more votes fill the seats. */
  OUTVOTED,
  /** Did not reach the majority (không quá bán). */
  NOT_REACHED,
  /** The counts that are recorded do not decide it. */
  OPEN;

  /** What readers call it. */
  public Text label() {
    return CoreMessages.of(this);
  }
}
