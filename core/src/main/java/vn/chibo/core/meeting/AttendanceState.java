package vn.chibo.core.meeting;

/** How one member stands to one meeting. */
public enum AttendanceState {
  /** Present. */
  PRESENT,
  /** Absent with reason (có lý do). */
  EXCUSED,
  /** Absent without reason (không có lý do). */
  UNEXCUSED,
  /** Exempted from Party activity. */
  EXEMPTED,
  /** Of the armed forces, on special duty. */
  ON_SPECIAL_DUTY,
  /** Suspended from activity. */
  SUSPENDED
}
