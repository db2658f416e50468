package vn.chibo.core.meeting;

import vn.chibo.core.CoreMessages;
import vn.chibo.core.text.Text;

/** Why a member may be left out of a denominator. */
public enum NotCounted {
  /** Exempted from work and Party activity (miễn công tác và sinh hoạt đảng). */
  EXEMPTED,
  /** Of the armed forces, on special duty (làm nhiệm vụ đặc biệt). */
  ON_SPECIAL_DUTY,
  /** Suspended from activity (đình chỉ sinh hoạt đảng). */
  SUSPENDED,
  /** Absent with reason (vắng có lý do). */
  EXCUSED;

  /** What readers call it. */
  public Text label() {
    return CoreMessages.of(this);
  }
}
