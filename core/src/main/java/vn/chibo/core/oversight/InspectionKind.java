package vn.chibo.core.oversight;

import vn.chibo.core.CoreMessages;
import vn.chibo.core.text.Text;

/** Whether an organization was inspected or supervised. */
public enum InspectionKind {
  /** Checking compliance (kiểm tra). */
  INSPECTION,
  /** Watching over conduct (giám sát). */
  SUPERVISION;

  /** What readers call it. */
  public Text label() {
    return CoreMessages.of(this);
  }
}
