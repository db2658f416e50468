package vn.chibo.core.review;

import vn.chibo.core.CoreMessages;
import vn.chibo.core.text.Text;

/** Level of one criterion of a review (mức của tiêu chí); not the grade of the year. */
public enum CriterionLevel {
  /** Xuất sắc. */
  EXCELLENT,
  /** Tốt. */
  GOOD,
  /** Trung bình. */
  AVERAGE,
  /** Kém. */
  POOR;

  /** What readers call it. */
  public Text label() {
    return CoreMessages.of(this);
  }
}
