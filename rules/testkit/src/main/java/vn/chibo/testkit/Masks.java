package vn.chibo.testkit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import vn.chibo.core.meeting.Attendance;
import vn.chibo.core.meeting.HeadCount;
import vn.chibo.core.meeting.Meeting;
import vn.chibo.core.record.CellRecord;
import vn.chibo.core.record.Register;
import vn.chibo.core.time.DatePeriod;

/**
 * Hides knowledge of a record, one piece at a time: a field of a meeting, a meeting together with
 * the completeness of its day, or all completeness. Filling what is hidden is a knowledge step.
 */
public final class Masks {
  private static final List<UnaryOperator<Meeting>> FIELDS =
      List.of(
          meeting -> meeting.withKind(Optional.empty()),
          meeting -> meeting.withMinutes(Optional.empty()),
          meeting -> meeting.withAttendance(Optional.empty()),
          meeting -> meeting.withAttendance(meeting.getAttendance().map(Masks::withoutExcused)),
          meeting -> meeting.withDifficulty(Optional.empty()),
          meeting -> meeting.withInterleaved(Optional.empty()),
          meeting -> meeting.withMergedWith(Optional.empty()));

  private Masks() {}

  /** The record with each piece of its knowledge hidden in turn. */
  public static List<CellRecord> of(CellRecord cell) {
    List<CellRecord> masked = new ArrayList<>();
    List<Meeting> meetings = cell.getMeetings().entries();
    for (int i = 0; i < meetings.size(); i++) {
      for (UnaryOperator<Meeting> field : FIELDS) {
        List<Meeting> changed = new ArrayList<>(meetings);
        changed.set(i, field.apply(meetings.get(i)));
        masked.add(cell.withMeetings(new Register<>(changed, cell.getMeetings().complete())));
      }
      masked.add(without(cell, meetings.get(i)));
    }
    masked.add(cell.withMeetings(Register.of(meetings)));
    masked.add(cell.withDecisions(Register.of(cell.getDecisions().entries())));
    masked.add(cell.withMembers(Optional.empty()));
    return masked;
  }

  /** A meeting can be forgotten only where its day is no longer complete. */
  private static CellRecord without(CellRecord cell, Meeting meeting) {
    LocalDate day = meeting.getDate();
    List<Meeting> left = new ArrayList<>(cell.getMeetings().entries());
    left.remove(meeting);
    List<DatePeriod> complete =
        cell.getMeetings().complete().stream()
            .flatMap(period -> period.minus(List.of(DatePeriod.ofDay(day))).stream())
            .toList();
    return cell.withMeetings(new Register<>(left, complete));
  }

  private static Attendance withoutExcused(Attendance attendance) {
    return attendance instanceof HeadCount counts
        ? counts.withExcused(Optional.empty())
        : attendance;
  }
}
