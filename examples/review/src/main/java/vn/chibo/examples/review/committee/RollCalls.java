package vn.chibo.examples.review.committee;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import vn.chibo.core.meeting.AttendanceState;
import vn.chibo.core.meeting.Meeting;
import vn.chibo.core.meeting.MeetingKind;
import vn.chibo.core.meeting.RollCall;
import vn.chibo.core.member.MemberId;
import vn.chibo.core.record.CellRecord;
import vn.chibo.core.time.DatePeriod;

/** Who came to the meetings of a cell in a year up to a day, where they are kept by name. */
final class RollCalls {
  private final List<Meeting> called;

  private RollCalls(List<Meeting> called) {
    this.called = called;
  }

  /** Those of the meetings of all members; the meetings of the committee are not among them. */
  static RollCalls of(CellRecord cell, LocalDate last) {
    DatePeriod days = DatePeriod.ofClosed(LocalDate.of(last.getYear(), 1, 1), last);
    return new RollCalls(
        cell.getMeetings().within(days).stream()
            .filter(
                meeting -> meeting.getAttendance().filter(RollCall.class::isInstance).isPresent())
            .filter(
                meeting ->
                    meeting.getKind().filter(kind -> kind != MeetingKind.COMMITTEE).isPresent())
            .toList());
  }

  /** Everybody on some roll call. */
  Set<MemberId> members() {
    return called.stream()
        .flatMap(meeting -> states(meeting).keySet().stream())
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  /** In how many months somebody was absent without reason and came to no meeting. */
  int monthsMissed(MemberId member) {
    Map<YearMonth, Set<AttendanceState>> months = new LinkedHashMap<>();
    for (Meeting meeting : called) {
      AttendanceState state = states(meeting).get(member);
      if (state != null) {
        months
            .computeIfAbsent(YearMonth.from(meeting.getDate()), m -> new LinkedHashSet<>())
            .add(state);
      }
    }
    return (int)
        months.values().stream()
            .filter(
                states ->
                    states.contains(AttendanceState.UNEXCUSED)
                        && !states.contains(AttendanceState.PRESENT))
            .count();
  }

  /** How many regular meetings in a row somebody missed with reason, at most. */
  int longestExcused(MemberId member) {
    int longest = 0;
    int run = 0;
    for (Meeting meeting : called) {
      boolean regular =
          meeting.getKind().filter(kind -> kind.countsAs(MeetingKind.REGULAR)).isPresent();
      if (regular && states(meeting).containsKey(member)) {
        run = states(meeting).get(member) == AttendanceState.EXCUSED ? run + 1 : 0;
        longest = Math.max(longest, run);
      }
    }
    return longest;
  }

  private static Map<MemberId, AttendanceState> states(Meeting meeting) {
    return ((RollCall) meeting.getAttendance().orElseThrow()).states();
  }
}
