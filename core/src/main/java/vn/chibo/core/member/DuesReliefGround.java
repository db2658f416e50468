package vn.chibo.core.member;

import vn.chibo.core.CoreMessages;
import vn.chibo.core.text.Text;

/** Why a member has relief from dues. Regulation 01-QĐ/TW (2026). */
public enum DuesReliefGround {
  /** Long Party age (tuổi đảng); needs no request. */
  PARTY_AGE,
  /** Receives social pension allowance; needs no request. */
  SOCIAL_PENSION,
  /** Poor or near-poor household or a listed grave illness, on request. */
  SPECIAL_HARDSHIP,
  /** Other hardship, on request and for a time. */
  OTHER_HARDSHIP;

  /** What readers call it. */
  public Text label() {
    return CoreMessages.of(this);
  }
}
