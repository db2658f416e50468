package vn.chibo.examples.benchmarks.evaluation.handwritten;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.chibo.core.meeting.Attendance;
import vn.chibo.core.meeting.AttendanceDenominator;
import vn.chibo.core.meeting.Meeting;
import vn.chibo.core.meeting.MergedMeeting;
import vn.chibo.core.record.Decision;
import vn.chibo.core.record.DecisionKind;
import vn.chibo.core.record.Register;
import vn.chibo.evaluator.outcome.InapplicableReason;
import vn.chibo.evaluator.outcome.UndeterminedReason;
import vn.chibo.examples.benchmarks.evaluation.workload.Code;
import vn.chibo.examples.benchmarks.evaluation.workload.SpanCalendar;

/** What the second set of rules asks of one meeting. */
final class MeetingCodes {
  static final long MISSING = Code.undetermined(UndeterminedReason.MISSING_FACT);
  static final long INCOMPLETE = Code.undetermined(UndeterminedReason.INCOMPLETE_REGISTER);
  static final long EXCEPTED = Code.notApplicable(InapplicableReason.EXCEPTED);
  static final long CONDITION_NOT_MET = Code.notApplicable(InapplicableReason.CONDITION_NOT_MET);

  /** What {@link #attended} gives where the facts are not recorded. */
  static final long UNKNOWN = Long.MIN_VALUE;

  private MeetingCodes() {}

  /** At least so many minutes. */
  static long atLeast(Meeting meeting, int minutes) {
    Optional<Integer> held = meeting.getMinutes();
    return held.isPresent() ? holds(held.get() >= minutes) : MISSING;
  }

  /** The same, unless a committee set the length of the cell. */
  static long longEnough(Meeting meeting, Register<Decision> decisions, int minutes) {
    long set = lengthSet(decisions, meeting.getDate());
    if (set == Code.SATISFIED) {
      return EXCEPTED;
    }
    return set == Code.VIOLATED ? atLeast(meeting, minutes) : set;
  }

  /** As long as a committee set, where it did. */
  static long asLongAsSet(Meeting meeting, Register<Decision> decisions) {
    long set = lengthSet(decisions, meeting.getDate());
    if (set == Code.VIOLATED) {
      return CONDITION_NOT_MET;
    }
    return set == Code.SATISFIED ? keepsSetLength(meeting, decisions) : set;
  }

  private static long keepsSetLength(Meeting meeting, Register<Decision> decisions) {
    LocalDate day = meeting.getDate();
    List<Decision> entries = decisions.entries();
    int last = last(entries, day);
    Decision decision = entries.get(last);
    boolean later =
        !SpanCalendar.firstUncovered(decision.getDate(), decisions.complete()).isAfter(day);
    return later || decision.minutes().isEmpty()
        ? MISSING
        : atLeast(meeting, decision.minutes().get());
  }

  private static long lengthSet(Register<Decision> decisions, LocalDate day) {
    if (last(decisions.entries(), day) >= 0) {
      return Code.SATISFIED;
    }
    LocalDate uncovered = SpanCalendar.firstUncovered(LocalDate.MIN, decisions.complete());
    return uncovered.isAfter(day) ? Code.VIOLATED : INCOMPLETE;
  }

  /** The last that set a length by the day, below zero where none did. */
  private static int last(List<Decision> decisions, LocalDate day) {
    int last = -1;
    for (int i = 0; i < decisions.size() && !decisions.get(i).getDate().isAfter(day); i++) {
      if (decisions.get(i).kind() == DecisionKind.LENGTH_FOR_FEW_MEMBERS) {
        last = i;
      }
    }
    return last;
  }

  /** Combined only with difficulty, its parts not interleaved. */
  static long combinedWithGround(Meeting meeting) {
    return Code.all(is(meeting.getDifficulty(), true), is(meeting.getInterleaved(), false));
  }

  private static long is(Optional<Boolean> flag, boolean due) {
    return flag.isPresent() ? holds(flag.get() == due) : MISSING;
  }

  /** No professional meeting within it. */
  static long noProfessionalMeeting(Meeting meeting) {
    Optional<MergedMeeting> with = meeting.getMergedWith();
    return with.isPresent() ? holds(with.get() != MergedMeeting.PROFESSIONAL) : MISSING;
  }

  /** No other meeting within it. */
  static long noOtherMeeting(Meeting meeting) {
    Optional<MergedMeeting> with = meeting.getMergedWith();
    return with.isPresent() ? holds(with.get() == MergedMeeting.NONE) : MISSING;
  }

  /** Nobody absent without reason. */
  static long nobodyUnexcused(Meeting meeting) {
    Optional<Attendance> attendance = meeting.getAttendance();
    if (attendance.isEmpty()) {
      return MISSING;
    }
    Optional<Integer> unexcused = attendance.get().unexcused();
    return unexcused.isPresent() ? holds(unexcused.get() == 0) : MISSING;
  }

  /** More than so many of a hundred present. */
  static long attendedAbove(Meeting meeting, int percent) {
    return above(attended(meeting), percent);
  }

  /** At least so many of a hundred present. */
  static long attendedAtLeast(Meeting meeting, int percent) {
    return atLeast(attended(meeting), percent);
  }

  static long above(long attended, int percent) {
    return attended == UNKNOWN ? MISSING : holds(surplus(attended, percent) > 0);
  }

  static long atLeast(long attended, int percent) {
    return attended == UNKNOWN ? MISSING : holds(surplus(attended, percent) >= 0);
  }

  /** Those present in the upper half and those due in the lower, where both are recorded. */
  static long attended(Meeting meeting) {
    Optional<Attendance> attendance = meeting.getAttendance();
    if (attendance.isEmpty()) {
      return UNKNOWN;
    }
    return attended(
        attendance.get().present(),
        attendance.get().counted(AttendanceDenominator.EXEMPT_AND_SPECIAL_DUTY_EXCLUDED));
  }

  private static long attended(Optional<Integer> present, Optional<Integer> due) {
    return due.isEmpty() ? UNKNOWN : attended(present, due.get());
  }

  private static long attended(Optional<Integer> present, int due) {
    return present.isEmpty() || due <= 0 || present.get() > due
        ? UNKNOWN
        : ((long) present.get() << Integer.SIZE) | due;
  }

  /** Hundredths of a member present above the share of those who are due. */
  private static long surplus(long attended, int percent) {
    return 100 * (attended >> Integer.SIZE) - (long) percent * (int) attended;
  }

  /** Whether it is known that nobody was absent with reason. */
  static boolean nobodyExcused(Meeting meeting) {
    Optional<Attendance> attendance = meeting.getAttendance();
    if (attendance.isEmpty()) {
      return false;
    }
    Optional<Integer> excused = attendance.get().excused();
    return excused.isPresent() && excused.get() == 0;
  }

  private static long holds(boolean holds) {
    return holds ? Code.SATISFIED : Code.VIOLATED;
  }
}
