package vn.chibo.core.meeting;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import vn.chibo.core.member.MemberId;

/**
 * Attendance by member (điểm danh): every member of the roll with a state.
 *
 * @param states the state of each member
 */
public record RollCall(Map<MemberId, AttendanceState> states) implements Attendance {

  /** Copies the states, in their order. */
  public RollCall {
    states = Collections.unmodifiableMap(new LinkedHashMap<>(states));
  }

  @Override
  public Optional<Integer> present() {
    return Optional.of(count(AttendanceState.PRESENT));
  }

  @Override
  public Optional<Integer> excused() {
    return Optional.of(count(AttendanceState.EXCUSED));
  }

  @Override
  public Optional<Integer> unexcused() {
    return Optional.of(count(AttendanceState.UNEXCUSED));
  }

  @Override
  public Optional<Integer> counted(AttendanceDenominator denominator) {
    int counted = 0;
    for (AttendanceState state : states.values()) {
      counted += left(state, denominator) ? 0 : 1;
    }
    return Optional.of(counted);
  }

  private static boolean left(AttendanceState state, AttendanceDenominator denominator) {
    return switch (state) {
      case PRESENT, UNEXCUSED -> false;
      case EXCUSED -> denominator.excludes(NotCounted.EXCUSED);
      case EXEMPTED -> denominator.excludes(NotCounted.EXEMPTED);
      case ON_SPECIAL_DUTY -> denominator.excludes(NotCounted.ON_SPECIAL_DUTY);
      case SUSPENDED -> denominator.excludes(NotCounted.SUSPENDED);
    };
  }

  private int count(AttendanceState state) {
    return (int) states.values().stream().filter(state::equals).count();
  }
}
