package vn.chibo.regulations;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import vn.chibo.core.meeting.AttendanceState;
import vn.chibo.core.meeting.Meeting;
import vn.chibo.core.meeting.MeetingKind;
import vn.chibo.core.meeting.RollCall;
import vn.chibo.core.member.MemberId;

/** Regular meetings with roll calls for tests; the first members listed are present. */
final class RollCalls {
  private RollCalls() {}

  static Meeting of(LocalDate date, int present, int excused, int unexcused) {
    Map<MemberId, AttendanceState> states = new LinkedHashMap<>();
    for (int i = 0; i < present + excused + unexcused; i++) {
      AttendanceState state =
          i < present
              ? AttendanceState.PRESENT
              : i < present + excused ? AttendanceState.EXCUSED : AttendanceState.UNEXCUSED;
      states.put(new MemberId("00" + i), state);
    }
    return Meeting.builder()
        .date(date)
        .kind(MeetingKind.REGULAR)
        .attendance(new RollCall(states))
        .build();
  }

  /** Twelve meetings of twenty members; the last member is excused in the first so many. */
  static Meeting[] excusedInARow(int year, int excused) {
    Meeting[] meetings = new Meeting[12];
    for (int month = 1; month <= meetings.length; month++) {
      int away = month <= excused ? 1 : 0;
      meetings[month - 1] = of(LocalDate.of(year, month, 3), 20 - away, away, 0);
    }
    return meetings;
  }
}
