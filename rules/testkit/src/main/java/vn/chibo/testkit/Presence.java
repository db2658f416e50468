package vn.chibo.testkit;

import java.util.Collection;
import vn.chibo.core.meeting.AttendanceState;
import vn.chibo.core.meeting.HeadCount;

/** Counts the members of a roll by their standing. */
final class Presence {
  private Presence() {}

  static HeadCount counts(Collection<AttendanceState> roll) {
    return HeadCount.builder()
        .members(roll.size())
        .present(count(roll, AttendanceState.PRESENT))
        .excused(count(roll, AttendanceState.EXCUSED))
        .unexcused(count(roll, AttendanceState.UNEXCUSED))
        .exempted(count(roll, AttendanceState.EXEMPTED))
        .onSpecialDuty(count(roll, AttendanceState.ON_SPECIAL_DUTY))
        .suspended(count(roll, AttendanceState.SUSPENDED))
        .build();
  }

  private static int count(Collection<AttendanceState> roll, AttendanceState state) {
    return (int) roll.stream().filter(state::equals).count();
  }
}
