package vn.chibo.core.review;

import vn.chibo.core.CoreMessages;
import vn.chibo.core.text.Text;

/** As what a person is graded; a leader has two grades in one year. */
public enum ReviewCapacity {
  /** As a member, in the cell (đảng viên). */
  MEMBER,
  /** As a cadre, where the highest post is held (cán bộ). */
  CADRE;

  /** What readers call it. */
  public Text label() {
    return CoreMessages.of(this);
  }
}
