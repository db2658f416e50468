package vn.chibo.evaluator.condition;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.chibo.core.figure.Fraction;
import vn.chibo.core.figure.Quantity;
import vn.chibo.core.meeting.Attendance;
import vn.chibo.core.meeting.AttendanceState;
import vn.chibo.core.meeting.Meeting;
import vn.chibo.core.meeting.MeetingKind;
import vn.chibo.core.meeting.RollCall;
import vn.chibo.core.member.MemberId;
import vn.chibo.core.time.DatePeriod;

/**
 * The longest run of regular meetings that one member missed with reason. Roll calls alone give it
 * exactly; with head counts among them it is bounded: no run is longer than a row of meetings in
 * each of which somebody was excused, or may have been. A meeting of unknown kind, and one that may
 * be missing, can break a run: nothing is proved across them.
 */
final class ExcusedRuns {
  private final Map<MemberId, Integer> runs = new HashMap<>();
  private int proved;
  private int row;
  private int possible;
  private boolean exact = true;

  private ExcusedRuns() {}

  static Quantity longest(Seen<Meeting> seen) {
    List<Meeting> regular =
        seen.entries().stream()
            .filter(m -> m.getKind().map(k -> k.countsAs(MeetingKind.REGULAR)).orElse(true))
            .toList();
    ExcusedRuns runs = new ExcusedRuns();
    LocalDate before = LocalDate.MIN;
    for (Meeting meeting : regular) {
      runs.breakAt(before, meeting.getDate(), seen.gaps());
      runs.add(meeting, alone(meeting, regular));
      before = meeting.getDate();
    }
    int most = runs.exact ? runs.proved : Math.max(runs.possible, runs.proved);
    return Quantity.between(Fraction.of(runs.proved), Fraction.of(most));
  }

  /** A meeting that may be missing between two others may break the run. */
  private void breakAt(LocalDate before, LocalDate date, List<DatePeriod> gaps) {
    DatePeriod between = DatePeriod.ofClosed(before, date);
    if (gaps.stream().anyMatch(gap -> gap.intersection(between).isPresent())) {
      runs.clear();
      exact = false;
    }
  }

  /** Of two meetings on one day nobody knows which came first. */
  private static boolean alone(Meeting meeting, List<Meeting> regular) {
    return regular.stream().filter(m -> m.getDate().equals(meeting.getDate())).count() == 1;
  }

  private void add(Meeting meeting, boolean alone) {
    boolean nobody = nobodyExcused(meeting.getAttendance()) && meeting.getKind().isPresent();
    row = nobody && alone ? 0 : row + 1;
    possible = Math.max(possible, row);
    if (alone
        && meeting.getKind().isPresent()
        && meeting.getAttendance().orElse(null) instanceof RollCall call) {
      call.states().forEach(this::extend);
      proved = Math.max(proved, runs.values().stream().max(Integer::compare).orElse(0));
    } else {
      runs.clear();
      exact = false;
    }
  }

  private void extend(MemberId member, AttendanceState state) {
    runs.merge(member, 1, Integer::sum);
    if (state != AttendanceState.EXCUSED) {
      runs.put(member, 0);
    }
  }

  private static boolean nobodyExcused(Optional<Attendance> attendance) {
    return attendance.flatMap(Attendance::excused).filter(n -> n == 0).isPresent();
  }
}
