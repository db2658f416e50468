package vn.chibo.core.commendation;

import vn.chibo.core.CoreMessages;
import vn.chibo.core.text.Text;

/** What became of a proposal of a commendation. */
public enum ProposalOutcome {
  /** Granted (được khen thưởng). */
  GRANTED,
  /** Declined (không được khen thưởng). */
  DECLINED;

  /** What readers call it. */
  public Text label() {
    return CoreMessages.of(this);
  }
}
