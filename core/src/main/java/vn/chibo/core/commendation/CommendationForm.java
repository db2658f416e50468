package vn.chibo.core.commendation;

import vn.chibo.core.CoreMessages;
import vn.chibo.core.text.Text;

/** The form of a commendation (hình thức khen thưởng). */
public enum CommendationForm {
  /** Biểu dương. */
  PRAISE,
  /** Giấy khen. */
  CERTIFICATE_OF_COMMENDATION,
  /** Bằng khen. */
  CERTIFICATE_OF_MERIT,
  /** Cờ, for organizations. */
  FLAG;

  /** What readers call it. */
  public Text label() {
    return CoreMessages.of(this);
  }
}
