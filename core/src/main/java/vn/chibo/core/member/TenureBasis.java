package vn.chibo.core.member;

import vn.chibo.core.CoreMessages;
import vn.chibo.core.text.Text;

/** How the holder came to a post. */
public enum TenureBasis {
  /** Elected (bầu cử). */
  ELECTED,
  /** Elected, and approved by the level above (chuẩn y). */
  APPROVED,
  /** Appointed by the level above (chỉ định). */
  APPOINTED;

  /** What readers call it. */
  public Text label() {
    return CoreMessages.of(this);
  }
}
