package vn.chibo.core.vote;

import vn.chibo.core.CoreMessages;
import vn.chibo.core.text.Text;

/** How a vote is taken. */
public enum VoteForm {
  /** Openly, by raising the hand or the membership card (giơ tay, giơ thẻ đảng viên). */
  OPEN,
  /** By secret ballot (bỏ phiếu kín). */
  SECRET;

  /** What readers call it. */
  public Text label() {
    return CoreMessages.of(this);
  }
}
