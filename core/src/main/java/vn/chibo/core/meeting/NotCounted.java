package vn.chibo.core.meeting;

/** Why a member may be left out of a denominator. */
public enum NotCounted {
  /** Exempted from work and Party activity (miễn công tác và sinh hoạt đảng). */
  EXEMPTED,
  /** Of the armed forces, on special duty. */
  ON_SPECIAL_DUTY,
  /** Suspended from activity (đình chỉ sinh hoạt đảng). */
  SUSPENDED,
  /** Absent with reason (vắng có lý do). */
  EXCUSED
}
