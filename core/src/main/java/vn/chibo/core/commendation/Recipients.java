package vn.chibo.core.commendation;

import vn.chibo.core.CoreMessages;
import vn.chibo.core.text.Text;

/** Whom a commendation is given to; some forms are for one kind only. */
public enum Recipients {
  /** Organizations and other collectives (tập thể). */
  COLLECTIVES,
  /** Members and other individuals (cá nhân). */
  INDIVIDUALS;

  /** What readers call them. */
  public Text label() {
    return CoreMessages.of(this);
  }
}
