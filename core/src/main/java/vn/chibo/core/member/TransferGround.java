package vn.chibo.core.member;

import vn.chibo.core.CoreMessages;
import vn.chibo.core.text.Text;

/** Why a member is active elsewhere for a time. Regulation 232-QĐ/TW (2025), point 6.3.2. */
public enum TransferGround {
  /** Change of work or residence. */
  WORK_OR_RESIDENCE,
  /** Full-time study in the country. */
  FULL_TIME_STUDY;

  /** What readers call it. */
  public Text label() {
    return CoreMessages.of(this);
  }
}
