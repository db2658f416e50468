package vn.chibo.core.member;

import vn.chibo.core.CoreMessages;
import vn.chibo.core.text.Text;

/**
 * Why a member is exempted. Regulation 24-QĐ/TW (2021), point 7.1; Guidance 12-HD/BTCTW (2022),
 * point IV.1.2.
 */
public enum ExemptionGround {
  /** Old age or weak health (tuổi cao, sức yếu). */
  OLD_OR_WEAK,
  /** Long medical treatment. */
  LONG_TREATMENT,
  /** Alone abroad or in a remote place. */
  ALONE_ABROAD_OR_REMOTE,
  /** Mobile work in the country. */
  MOBILE_WORK,
  /** Waiting for retirement. */
  AWAITING_RETIREMENT,
  /** Maternity leave, where wished. */
  MATERNITY;

  /** What readers call it. */
  public Text label() {
    return CoreMessages.of(this);
  }
}
