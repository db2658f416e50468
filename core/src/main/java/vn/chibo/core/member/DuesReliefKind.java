package vn.chibo.core.member;

import vn.chibo.core.CoreMessages;
import vn.chibo.core.text.Text;

/** Relief from dues (miễn, giảm đảng phí). */
public enum DuesReliefKind {
  /** No dues (miễn). */
  EXEMPTION,
  /** Reduced dues (giảm). */
  REDUCTION;

  /** What readers call it. */
  public Text label() {
    return CoreMessages.of(this);
  }
}
