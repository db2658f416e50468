package vn.chibo.evaluator.condition;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.chibo.core.figure.Fraction;
import vn.chibo.core.figure.Quantity;
import vn.chibo.core.figure.Truth;
import vn.chibo.core.meeting.Attendance;
import vn.chibo.core.meeting.AttendanceState;
import vn.chibo.core.meeting.Meeting;
import vn.chibo.core.meeting.MeetingKind;
import vn.chibo.core.meeting.RollCall;
import vn.chibo.core.member.MemberId;

/**
 * The longest run of regular meetings that one member missed with reason. Roll calls alone give it
 * exactly; a member who is not on one is not concerned by it. With head counts among them it is
 * bounded: no run is longer than a row of meetings in each of which somebody was excused, or may
 * have been.
 */
final class ExcusedRuns {
  private ExcusedRuns() {}

  static Quantity longest(Seen<Meeting> seen) {
    List<Meeting> regular = new ArrayList<>();
    Set<MemberId> named = new LinkedHashSet<>();
    boolean allCalled = true;
    for (Meeting meeting : seen.entries()) {
      if (ofKind(meeting) != Truth.NO) {
        regular.add(meeting);
        allCalled &= called(meeting, named);
      }
    }
    return longest(new Seen<>(seen.days(), regular, seen.gaps()), named, allCalled);
  }

  /** Whether there is a roll call; those on it are added. */
  private static boolean called(Meeting meeting, Set<MemberId> named) {
    Optional<RollCall> call = call(meeting);
    call.ifPresent(roll -> named.addAll(roll.states().keySet()));
    return call.isPresent();
  }

  private static Quantity longest(Seen<Meeting> regular, Set<MemberId> named, boolean allCalled) {
    long proved = 0;
    long possible = allCalled ? 0 : ofSomebody(regular).possible();
    for (MemberId member : named) {
      Runs<Meeting> runs = of(regular, member);
      proved = Math.max(proved, runs.proved());
      possible = Math.max(possible, runs.possible());
    }
    return Quantity.between(Fraction.of(proved), Fraction.of(possible));
  }

  private static Runs<Meeting> of(Seen<Meeting> regular, MemberId member) {
    return Runs.of(
        regular, meeting -> concerns(meeting, member), meeting -> excused(meeting, member));
  }

  private static Runs<Meeting> ofSomebody(Seen<Meeting> regular) {
    return Runs.of(regular, ExcusedRuns::ofKind, ExcusedRuns::somebodyExcused);
  }

  private static Truth concerns(Meeting meeting, MemberId member) {
    return call(meeting)
        .map(call -> call.states().containsKey(member) ? ofKind(meeting) : Truth.NO)
        .orElseGet(() -> ofKind(meeting));
  }

  private static Truth excused(Meeting meeting, MemberId member) {
    return call(meeting)
        .map(call -> call.states().get(member) == AttendanceState.EXCUSED ? Truth.YES : Truth.NO)
        .orElseGet(() -> somebodyExcused(meeting));
  }

  /** That somebody was excused says of no single member that it was so. */
  private static Truth somebodyExcused(Meeting meeting) {
    return meeting.getAttendance().flatMap(Attendance::excused).filter(n -> n == 0).isPresent()
        ? Truth.NO
        : Truth.UNKNOWN;
  }

  private static Truth ofKind(Meeting meeting) {
    return CellTallies.belongs(meeting, MeetingKind.REGULAR);
  }

  private static Optional<RollCall> call(Meeting meeting) {
    return meeting.getAttendance().filter(RollCall.class::isInstance).map(RollCall.class::cast);
  }
}
