package vn.chibo.core.review;

import vn.chibo.core.CoreMessages;
import vn.chibo.core.text.Text;

/** Yearly grade of a member in the years 2008 to 2017. */
public enum OldMemberGrade {
  /** Đủ tư cách, hoàn thành xuất sắc nhiệm vụ. */
  EXCELLENT,
  /** Đủ tư cách, hoàn thành tốt nhiệm vụ. */
  GOOD,
  /** Đủ tư cách, hoàn thành nhiệm vụ. */
  FULFILLED,
  /** Vi phạm tư cách hoặc không hoàn thành nhiệm vụ. */
  VIOLATING_STANDING;

  /** What readers call it. */
  public Text label() {
    return CoreMessages.of(this);
  }
}
