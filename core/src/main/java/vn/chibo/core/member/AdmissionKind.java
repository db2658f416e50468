package vn.chibo.core.member;

import vn.chibo.core.CoreMessages;
import vn.chibo.core.text.Text;

/** How a person became a member: for the first time or again. */
public enum AdmissionKind {
  /** First admission (kết nạp). */
  ADMISSION,
  /** Admission of a former member (kết nạp lại); probation is served again. */
  READMISSION;

  /** What readers call it. */
  public Text label() {
    return CoreMessages.of(this);
  }
}
