package vn.chibo.testkit;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import vn.chibo.core.meeting.AttendanceState;
import vn.chibo.core.meeting.HeadCount;
import vn.chibo.core.meeting.Meeting;
import vn.chibo.core.meeting.RollCall;
import vn.chibo.core.member.MemberId;
import vn.chibo.core.record.CellRecord;
import vn.chibo.core.record.Register;

/** Head counts told by name: who was present and who was not is knowledge beyond the counts. */
final class Naming {
  private Naming() {}

  /**
   * The cell with a roll call for each head count that counts everybody.
   *
   * @param turns whether members are absent by turns, or always the same ones
   */
  static CellRecord of(CellRecord cell, boolean turns) {
    List<Meeting> named = new ArrayList<>();
    int turn = 0;
    for (Meeting meeting : cell.getMeetings().entries()) {
      Optional<HeadCount> count = count(meeting);
      named.add(called(meeting, count, turn));
      turn += turns ? count.flatMap(HeadCount::getExcused).orElse(0) : 0;
    }
    return cell.withMeetings(new Register<>(named, cell.getMeetings().complete()));
  }

  private static Optional<HeadCount> count(Meeting meeting) {
    return meeting
        .getAttendance()
        .filter(HeadCount.class::isInstance)
        .map(HeadCount.class::cast)
        .filter(count -> states(count).size() == count.getMembers().orElse(-1));
  }

  private static Meeting called(Meeting meeting, Optional<HeadCount> count, int turn) {
    return count.map(known -> meeting.withAttendance(call(states(known), turn))).orElse(meeting);
  }

  private static RollCall call(List<AttendanceState> states, int turn) {
    Collections.rotate(states, turn);
    Map<MemberId, AttendanceState> called = new LinkedHashMap<>();
    IntStream.range(0, states.size())
        .forEach(i -> called.put(new MemberId("n" + i), states.get(i)));
    return new RollCall(called);
  }

  private static List<AttendanceState> states(HeadCount count) {
    List<AttendanceState> states = new ArrayList<>();
    add(states, AttendanceState.EXCUSED, count.getExcused());
    add(states, AttendanceState.UNEXCUSED, count.getUnexcused());
    add(states, AttendanceState.EXEMPTED, count.getExempted());
    add(states, AttendanceState.ON_SPECIAL_DUTY, count.getOnSpecialDuty());
    add(states, AttendanceState.PRESENT, count.getPresent());
    return states;
  }

  private static void add(
      List<AttendanceState> states, AttendanceState state, Optional<Integer> number) {
    states.addAll(Collections.nCopies(number.orElse(0), state));
  }
}
