package vn.chibo.core.review;

import vn.chibo.core.CoreMessages;
import vn.chibo.core.text.Text;

/** Yearly grade of an organization in the years 2008 to 2017. */
public enum OldOrganizationGrade {
  /** Trong sạch, vững mạnh; later the words are a title, not a grade. */
  CLEAN_AND_STRONG,
  /** Hoàn thành tốt nhiệm vụ. */
  GOOD,
  /** Hoàn thành nhiệm vụ. */
  FULFILLED,
  /** Yếu kém. */
  WEAK;

  /** What readers call it. */
  public Text label() {
    return CoreMessages.of(this);
  }
}
