package vn.chibo.core.member;

import vn.chibo.core.CoreMessages;
import vn.chibo.core.text.Text;

/** What Party age is counted from. Guidance 01-HD/TW (2021). */
public enum PartyAgeBasis {
  /** The date written in the admission decision. */
  ADMISSION_DECISION,
  /** The joining date on the card, where no decision is kept. */
  CARD;

  /** What readers call it. */
  public Text label() {
    return CoreMessages.of(this);
  }
}
