package vn.chibo.core.meeting;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.chibo.core.CoreMessages;
import vn.chibo.core.fault.Faults;
import vn.chibo.core.member.MemberId;

/**
 * Attendance by member (điểm danh): every member of the roll with a state.
 *
 * <pre>{@code
 * new RollCall(Map.of(new MemberId("001"), PRESENT, new MemberId("002"), EXCUSED));
 * }</pre>
 *
 * @param states the state of each member
 * @param absences the reasons that the book gives for absences; it need not give any
 */
public record RollCall(Map<MemberId, AttendanceState> states, List<Absence> absences)
    implements Attendance {

  /** Copies both, in their order; refuses the absence of one who is not on the roll or present. */
  public RollCall {
    states = Collections.unmodifiableMap(new LinkedHashMap<>(states));
    absences = List.copyOf(absences);
    boolean sound = true;
    for (Absence absence : absences) {
      AttendanceState state = states.get(absence.member());
      sound &= state != null && state != AttendanceState.PRESENT;
    }
    new Faults()
        .unless(
            sound, "absence-of-nobody-absent", () -> CoreMessages.text("absence-of-nobody-absent"))
        .raise();
  }

  /** A roll call without reasons. */
  public RollCall(Map<MemberId, AttendanceState> states) {
    this(states, List.of());
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
