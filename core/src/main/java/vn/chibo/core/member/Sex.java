package vn.chibo.core.member;

import vn.chibo.core.CoreMessages;
import vn.chibo.core.text.Text;

/** Sex of a person (giới tính), as far as clauses set ages by it. */
public enum Sex {
  /** Nam. */
  MALE,
  /** Nữ. */
  FEMALE;

  /** What readers call it. */
  public Text label() {
    return CoreMessages.of(this);
  }
}
