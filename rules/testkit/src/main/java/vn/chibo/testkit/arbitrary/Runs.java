package vn.chibo.testkit.arbitrary;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.chibo.core.meeting.AttendanceState;
import vn.chibo.core.meeting.Meeting;
import vn.chibo.core.meeting.RollCall;
import vn.chibo.core.member.MemberId;

/** Whether members are excused from meetings, changed on the roll. */
final class Runs {
  private Runs() {}

  /** The meeting with one member excused or present, and nobody else excused. */
  static Meeting excused(Meeting meeting, int member, boolean excused) {
    return meeting
        .getAttendance()
        .filter(RollCall.class::isInstance)
        .map(RollCall.class::cast)
        .map(call -> meeting.withAttendance(excused(call, MemberValues.id(member), excused)))
        .orElse(meeting);
  }

  private static RollCall excused(RollCall call, MemberId member, boolean excused) {
    Map<MemberId, AttendanceState> states = new LinkedHashMap<>(call.states());
    states.replaceAll(
        (id, state) -> state == AttendanceState.EXCUSED ? AttendanceState.PRESENT : state);
    states.computeIfPresent(
        member, (id, state) -> excused ? AttendanceState.EXCUSED : AttendanceState.PRESENT);
    return new RollCall(states, List.of());
  }
}
