package vn.chibo.core.vote;

import vn.chibo.core.CoreMessages;
import vn.chibo.core.text.Text;

/** What one vote on a matter says. */
public enum Choice {
  /** In favor (tán thành). */
  IN_FAVOR,
  /** Against (không tán thành). */
  AGAINST,
  /** Abstention (không có ý kiến), where the form has it. */
  ABSTENTION;

  /** What readers call it. */
  public Text label() {
    return CoreMessages.of(this);
  }
}
