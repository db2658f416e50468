package vn.chibo.core.member;

import vn.chibo.core.CoreMessages;
import vn.chibo.core.text.Text;

/** How a temporary transfer looks from one cell. */
public enum TransferDirection {
  /** Of this cell, active in another. */
  OUT,
  /** Active in this cell, of another: not counted in its membership, without a vote in it. */
  IN;

  /** What readers call it. */
  public Text label() {
    return CoreMessages.of(this);
  }
}
