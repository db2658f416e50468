package vn.chibo.testkit;

import java.util.stream.Stream;
import vn.chibo.core.meeting.HeadCount;
import vn.chibo.core.meeting.Meeting;

/**
 * Who attended a meeting of which the head count lacked something. What it does say stays, and so
 * does a roll call.
 *
 * @param way how it turns out
 */
record Counted(Filling way) {
  /** How many are on a roll of which nobody says how many they are. */
  private static final int ROLL = 100;

  /** All who are not counted yet are present, absent without reason, or excused. */
  Meeting attended(Meeting meeting) {
    if (meeting.getAttendance().filter(a -> !(a instanceof HeadCount)).isPresent()) {
      return meeting;
    }
    HeadCount roll =
        roll((HeadCount) meeting.getAttendance().orElseGet(() -> HeadCount.builder().build()));
    int left = Math.max(0, roll.getMembers().orElseThrow() - counted(roll));
    int came = way == Filling.WELL ? left : Math.min(left, Math.max(1, Told.spoke(meeting)));
    int absent = roll.getPresent().isPresent() ? left : left - came;
    return meeting.withAttendance(
        roll.withPresent(roll.getPresent().orElse(came))
            .withExcused(roll.getExcused().orElse(way == Filling.BETWEEN ? absent : 0))
            .withUnexcused(roll.getUnexcused().orElse(way == Filling.BADLY ? absent : 0)));
  }

  /** How many the members are, and how many of them are not expected. */
  private static HeadCount roll(HeadCount known) {
    return known
        .withMembers(known.getMembers().orElse(Math.max(ROLL, counted(known))))
        .withExempted(known.getExempted().orElse(0))
        .withOnSpecialDuty(known.getOnSpecialDuty().orElse(0))
        .withSuspended(known.getSuspended().orElse(0));
  }

  private static int counted(HeadCount roll) {
    return Stream.of(
            roll.getExempted(),
            roll.getOnSpecialDuty(),
            roll.getPresent(),
            roll.getExcused(),
            roll.getUnexcused())
        .mapToInt(part -> part.orElse(0))
        .sum();
  }
}
