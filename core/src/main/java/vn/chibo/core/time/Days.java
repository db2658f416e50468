package vn.chibo.core.time;

import jakarta.validation.constraints.Positive;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * A span that a rule gives as a number of days, with the kind of day that it counts.
 *
 * <p>The day from which it runs does not count: one day after the 5th is the 6th. A rule that
 * counts that day too is asked from the day before.
 *
 * <pre>{@code
 * Days thirty = new Days(30, DayKind.WORKING);
 * thirty.deadlineAfter(received, calendar).met(held); // YES, NO or UNKNOWN
 * }</pre>
 *
 * @param number how many, at least 1
 * @param kind the kind of day
 */
public record Days(@Positive int number, DayKind kind) {

  /** Refuses a number below 1. */
  public Days {
    Objects.requireNonNull(kind, "kind");
    if (number < 1) {
      throw new IllegalArgumentException("number must be at least 1: " + number);
    }
  }

  /**
   * The last day on which something is in time that is due within these days of a start. Working
   * days that reach beyond what the calendar knows have no such day.
   */
  public Deadline deadlineAfter(LocalDate start, HolidayCalendar calendar) {
    Optional<LocalDate> anyDay = Optional.of(start.plusDays(number));
    Optional<LocalDate> workingDay = calendar.workingDayAfter(start, number);
    return new Deadline(least(anyDay, workingDay), most(anyDay, workingDay));
  }

  /**
   * The last day on which something is in time that is due at least these days before an event.
   * Working days that reach back beyond what the calendar knows have no such day.
   */
  public Deadline deadlineBefore(LocalDate event, HolidayCalendar calendar) {
    Optional<LocalDate> anyDay = Optional.of(event.minusDays(number));
    Optional<LocalDate> workingDay = calendar.workingDayBefore(event, number);
    return new Deadline(most(anyDay, workingDay), least(anyDay, workingDay));
  }

  /** By the shorter count that the kind allows: every day counts unless only working days do. */
  private <T> T least(T anyDay, T workingDay) {
    return kind == DayKind.WORKING ? workingDay : anyDay;
  }

  /** By the longer count that the kind allows: working days, unless every day counts. */
  private <T> T most(T anyDay, T workingDay) {
    return kind == DayKind.CALENDAR ? anyDay : workingDay;
  }
}
