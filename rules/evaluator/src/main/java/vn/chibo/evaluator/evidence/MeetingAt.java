package vn.chibo.evaluator.evidence;

import java.util.stream.Stream;
import vn.chibo.core.meeting.Meeting;
import vn.chibo.core.meeting.RollCall;
import vn.chibo.core.member.MemberId;
import vn.chibo.core.record.CellRecord;

/**
 * A meeting that is being filled.
 *
 * @param cell its cell, as it is recorded
 * @param index its place in the register
 * @param place its place among the meetings of its day
 * @param meeting the meeting as far as it is filled
 */
record MeetingAt(CellRecord cell, int index, int place, Meeting meeting) {

  MeetingAt with(Meeting filled) {
    return new MeetingAt(cell, index, place, filled);
  }

  /** The members of the cell that have a name in the record. */
  Stream<MemberId> ids() {
    return Stream.concat(
            cell.getMemberRecords().entries().stream().map(member -> member.getMember().getId()),
            cell.getMeetings().entries().stream().flatMap(MeetingAt::called))
        .distinct();
  }

  private static Stream<MemberId> called(Meeting meeting) {
    return meeting.getAttendance().stream()
        .filter(RollCall.class::isInstance)
        .flatMap(call -> ((RollCall) call).states().keySet().stream());
  }
}
