package vn.chibo.evaluator.condition;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import vn.chibo.core.figure.Bound;
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
    Seen<Meeting> regular =
        new Seen<>(
            seen.days(),
            seen.entries().stream().filter(meeting -> ofKind(meeting) != Truth.NO).toList(),
            seen.gaps());
    Quantity named =
        named(regular.entries()).stream()
            .map(member -> of(regular, member))
            .reduce(Quantity.exactly(0), ExcusedRuns::greater);
    boolean allCalled = regular.entries().stream().allMatch(m -> call(m).isPresent());
    return allCalled ? named : greater(named, atMost(ofSomebody(regular)));
  }

  private static Quantity of(Seen<Meeting> regular, MemberId member) {
    return Runs.longest(
        regular, meeting -> concerns(meeting, member), meeting -> excused(meeting, member));
  }

  private static Quantity ofSomebody(Seen<Meeting> regular) {
    return Runs.longest(regular, ExcusedRuns::ofKind, ExcusedRuns::somebodyExcused);
  }

  private static Set<MemberId> named(List<Meeting> meetings) {
    return meetings.stream()
        .flatMap(meeting -> call(meeting).stream())
        .flatMap(call -> call.states().keySet().stream())
        .collect(Collectors.toSet());
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

  private static Quantity atMost(Quantity run) {
    return Quantity.between(Fraction.ZERO, end(run.high()));
  }

  private static Quantity greater(Quantity one, Quantity other) {
    return Quantity.between(
        greater(end(one.low()), end(other.low())), greater(end(one.high()), end(other.high())));
  }

  private static Fraction greater(Fraction one, Fraction other) {
    return one.compareTo(other) < 0 ? other : one;
  }

  private static Fraction end(Optional<Bound> bound) {
    return bound.map(Bound::value).orElse(Fraction.ZERO);
  }
}
