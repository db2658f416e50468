package vn.chibo.testkit;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
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
      named.add(called(cell, meeting, count, turn));
      turn += turns ? count.flatMap(HeadCount::getExcused).orElse(0) : 0;
    }
    return cell.withMeetings(new Register<>(named, cell.getMeetings().complete()));
  }

  /** One meeting by name; by turns those absent depend on its place in the register. */
  static Meeting of(MeetingDetails.Held held, boolean turns) {
    Optional<HeadCount> count = count(held.meeting());
    int turn = turns ? held.index() * count.flatMap(HeadCount::getExcused).orElse(0) : 0;
    return called(held.cell(), held.meeting(), count, turn);
  }

  private static Optional<HeadCount> count(Meeting meeting) {
    return meeting
        .getAttendance()
        .filter(HeadCount.class::isInstance)
        .map(HeadCount.class::cast)
        .filter(count -> states(count).size() == count.getMembers().orElse(-1));
  }

  private static Meeting called(
      CellRecord cell, Meeting meeting, Optional<HeadCount> count, int turn) {
    return count
        .map(known -> meeting.withAttendance(call(ids(cell), states(known), turn)))
        .orElse(meeting);
  }

  /** Those whom the record of the cell names, and then others whom it does not. */
  private static List<MemberId> ids(CellRecord cell) {
    Stream<MemberId> records =
        cell.getMemberRecords().entries().stream().map(member -> member.getMember().getId());
    Stream<MemberId> calls =
        cell.getMeetings().entries().stream()
            .flatMap(meeting -> meeting.getAttendance().stream())
            .filter(RollCall.class::isInstance)
            .flatMap(call -> ((RollCall) call).states().keySet().stream());
    return Stream.concat(records, calls).distinct().toList();
  }

  private static RollCall call(List<MemberId> ids, List<AttendanceState> states, int turn) {
    Collections.rotate(states, turn);
    Map<MemberId, AttendanceState> called = new LinkedHashMap<>();
    IntStream.range(0, states.size())
        .forEach(
            i -> called.put(i < ids.size() ? ids.get(i) : new MemberId("n" + i), states.get(i)));
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
