package vn.chibo.evaluator.condition;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.chibo.core.figure.Fraction;
import vn.chibo.core.figure.Quantity;
import vn.chibo.core.meeting.Attendance;
import vn.chibo.core.meeting.AttendanceState;
import vn.chibo.core.meeting.Meeting;
import vn.chibo.core.meeting.MemberId;
import vn.chibo.core.meeting.RollCall;

/**
 * The longest run of meetings that one member missed with reason. Roll calls alone give it exactly;
 * with head counts among them it is bounded: no run is longer than a row of meetings in each of
 * which somebody was excused, or may have been.
 */
final class ExcusedRuns {
  private ExcusedRuns() {}

  static Quantity longest(List<Meeting> meetings) {
    int proved = proved(meetings);
    boolean exact =
        meetings.stream().allMatch(m -> m.getAttendance().orElse(null) instanceof RollCall);
    int possible = exact ? proved : possible(meetings);
    return Quantity.between(Fraction.of(proved), Fraction.of(possible));
  }

  /** The longest run that roll calls in a row show; any other meeting breaks what can be shown. */
  private static int proved(List<Meeting> meetings) {
    Map<MemberId, Integer> runs = new HashMap<>();
    int longest = 0;
    for (Meeting meeting : meetings) {
      if (meeting.getAttendance().orElse(null) instanceof RollCall call) {
        call.states().forEach((member, state) -> extend(runs, member, state));
        longest = Math.max(longest, runs.values().stream().max(Integer::compare).orElse(0));
      } else {
        runs.clear();
      }
    }
    return longest;
  }

  private static void extend(Map<MemberId, Integer> runs, MemberId member, AttendanceState state) {
    runs.merge(member, 1, Integer::sum);
    if (state != AttendanceState.EXCUSED) {
      runs.put(member, 0);
    }
  }

  private static int possible(List<Meeting> meetings) {
    int row = 0;
    int longest = 0;
    for (Meeting meeting : meetings) {
      row = nobodyExcused(meeting.getAttendance()) ? 0 : row + 1;
      longest = Math.max(longest, row);
    }
    return longest;
  }

  private static boolean nobodyExcused(Optional<Attendance> attendance) {
    return attendance.flatMap(Attendance::excused).filter(n -> n == 0).isPresent();
  }
}
