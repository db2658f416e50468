package vn.chibo.core.review;

import vn.chibo.core.CoreMessages;
import vn.chibo.core.text.Text;

/** Yearly grade (mức xếp loại chất lượng); not the level of a criterion. */
public enum QualityGrade {
  /** Hoàn thành xuất sắc nhiệm vụ. */
  EXCELLENT,
  /** Hoàn thành tốt nhiệm vụ. */
  GOOD,
  /** Hoàn thành nhiệm vụ. */
  FULFILLED,
  /** Không hoàn thành nhiệm vụ. */
  NOT_FULFILLED;

  /** What readers call it. */
  public Text label() {
    return CoreMessages.of(this);
  }
}
