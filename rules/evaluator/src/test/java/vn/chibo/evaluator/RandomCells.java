package vn.chibo.evaluator;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import vn.chibo.core.meeting.Attendance;
import vn.chibo.core.meeting.AttendanceState;
import vn.chibo.core.meeting.HeadCount;
import vn.chibo.core.meeting.Meeting;
import vn.chibo.core.meeting.MeetingKind;
import vn.chibo.core.meeting.RollCall;
import vn.chibo.core.member.MemberId;
import vn.chibo.core.record.CellRecord;
import vn.chibo.core.record.Register;
import vn.chibo.core.time.DatePeriod;

/** Cells with meetings over a year of which much or little is recorded. */
final class RandomCells {
  private static final int DAYS = 366;

  private RandomCells() {}

  static LocalDate day(int number) {
    return Facts.YEAR.start().plusDays(number);
  }

  /** A cell with up to so many meetings, its register complete over some days. */
  static Arbitrary<CellRecord> cells(int most) {
    return Combinators.combine(meetings(most), completeDays())
        .as((meetings, complete) -> Facts.cell(new Register<>(meetings, complete)));
  }

  /** A cell whose register is complete over the year. */
  static Arbitrary<CellRecord> completeCells(int most) {
    return meetings(most).map(list -> Facts.cell(Register.of(list).completeOver(Facts.YEAR)));
  }

  static Arbitrary<LocalDate> days() {
    return Arbitraries.integers().between(0, DAYS - 1).map(RandomCells::day);
  }

  private static Arbitrary<List<Meeting>> meetings(int most) {
    return meeting().list().ofMaxSize(most).uniqueElements(Meeting::getDate);
  }

  private static Arbitrary<Meeting> meeting() {
    return Combinators.combine(
            days(),
            Arbitraries.of(MeetingKind.class).optional(0.8),
            Arbitraries.of(45, 59, 60, 61, 90).optional(0.8),
            attendance().optional(0.8))
        .as(
            (day, kind, minutes, attendance) ->
                Meeting.builder()
                    .date(day)
                    .kind(kind)
                    .minutes(minutes)
                    .attendance(attendance)
                    .build());
  }

  private static Arbitrary<Attendance> attendance() {
    return Arbitraries.oneOf(headCount(), rollCall());
  }

  private static Arbitrary<Attendance> headCount() {
    return Combinators.combine(
            Arbitraries.just(20).optional(0.9),
            Arbitraries.integers().between(0, 2).optional(0.9),
            Arbitraries.integers().between(0, 1).optional(0.9),
            Arbitraries.integers().between(13, 15).optional(0.9),
            Arbitraries.integers().between(0, 1).optional(0.8),
            Arbitraries.integers().between(0, 1).optional(0.8))
        .as(
            (members, exempted, duty, present, excused, unexcused) ->
                HeadCount.builder()
                    .members(members)
                    .exempted(exempted)
                    .onSpecialDuty(duty)
                    .present(present)
                    .excused(excused)
                    .unexcused(unexcused)
                    .build());
  }

  private static Arbitrary<Attendance> rollCall() {
    Arbitrary<AttendanceState> state =
        Arbitraries.of(AttendanceState.PRESENT, AttendanceState.EXCUSED, AttendanceState.UNEXCUSED);
    return Combinators.combine(state, state)
        .as((a, b) -> new RollCall(Map.of(new MemberId("1"), a, new MemberId("2"), b)));
  }

  private static Arbitrary<List<DatePeriod>> completeDays() {
    Arbitrary<DatePeriod> some =
        Combinators.combine(days(), days())
            .as((a, b) -> a.isAfter(b) ? DatePeriod.ofClosed(b, a) : DatePeriod.ofClosed(a, b));
    return Arbitraries.oneOf(some.list().ofMaxSize(3), Arbitraries.just(List.of(Facts.YEAR)));
  }

  /** The same cell with a little less known of it, in every way in which that can be. */
  static List<CellRecord> masked(CellRecord cell) {
    Register<Meeting> register = cell.getMeetings();
    List<Register<Meeting>> less = new ArrayList<>();
    for (int i = 0; i < register.entries().size(); i++) {
      Meeting meeting = register.entries().get(i);
      less.add(without(register, meeting));
      for (Meeting other : masked(meeting)) {
        less.add(replaced(register, i, other));
      }
    }
    for (DatePeriod days : register.complete()) {
      LocalDate middle = days.start().plusDays(days.days() / 2);
      less.add(narrowed(register, days));
      less.add(narrowed(register, DatePeriod.ofClosed(days.start(), middle)));
      less.add(narrowed(register, DatePeriod.ofClosed(middle, days.last())));
    }
    return less.stream().map(cell::withMeetings).map(CellRecord.class::cast).toList();
  }

  private static Register<Meeting> without(Register<Meeting> register, Meeting meeting) {
    Register<Meeting> dropped =
        new Register<>(
            register.entries().stream().filter(m -> !m.equals(meeting)).toList(),
            register.complete());
    return narrowed(dropped, DatePeriod.ofDay(meeting.getDate()));
  }

  private static Register<Meeting> narrowed(Register<Meeting> register, DatePeriod unknown) {
    return new Register<>(
        register.entries(),
        register.complete().stream()
            .flatMap(days -> days.minus(List.of(unknown)).stream())
            .toList());
  }

  private static Register<Meeting> replaced(Register<Meeting> register, int index, Meeting other) {
    List<Meeting> entries = new ArrayList<>(register.entries());
    entries.set(index, other);
    return new Register<>(entries, register.complete());
  }

  private static List<Meeting> masked(Meeting meeting) {
    List<Meeting> less = new ArrayList<>();
    less.add(meeting.withKind(Optional.empty()));
    less.add(meeting.withMinutes(Optional.empty()));
    less.add(meeting.withAttendance(Optional.empty()));
    if (meeting.getAttendance().orElse(null) instanceof HeadCount count) {
      for (HeadCount other :
          List.of(
              count.withMembers(Optional.empty()),
              count.withExempted(Optional.empty()),
              count.withOnSpecialDuty(Optional.empty()),
              count.withPresent(Optional.empty()),
              count.withExcused(Optional.empty()),
              count.withUnexcused(Optional.empty()))) {
        less.add(meeting.withAttendance(other));
      }
    }
    return less;
  }
}
