package vn.chibo.core.meeting;

import java.util.Optional;

/**
 * Attendance at one meeting: head counts, or a roll call by member. What is not recorded is absent.
 */
public sealed interface Attendance permits HeadCount, RollCall {

  /** Members present who belong to the roll; guests and superior members are never among them. */
  Optional<Integer> present();

  /** Members absent with reason (có lý do). */
  Optional<Integer> excused();

  /** Members absent without reason (không có lý do). */
  Optional<Integer> unexcused();

  /** The members who count, empty where the facts for it are not recorded. */
  Optional<Integer> counted(AttendanceDenominator denominator);
}
