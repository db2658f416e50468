package vn.chibo.core.meeting;

import vn.chibo.core.CoreMessages;
import vn.chibo.core.text.Text;

/** How one member stands to one meeting. */
public enum AttendanceState {
  /** Present (có mặt). */
  PRESENT,
  /** Absent with reason (có lý do). */
  EXCUSED,
  /** Absent without reason (không có lý do). */
  UNEXCUSED,
  /** Exempted from Party activity (được miễn sinh hoạt). */
  EXEMPTED,
  /** Of the armed forces, on special duty (làm nhiệm vụ đặc biệt). */
  ON_SPECIAL_DUTY,
  /** Suspended from activity (đình chỉ sinh hoạt đảng). */
  SUSPENDED;

  /** What readers call it. */
  public Text label() {
    return CoreMessages.of(this);
  }
}
