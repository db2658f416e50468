package vn.chibo.regulations.oracle;

import static vn.chibo.evaluator.outcome.OutcomeKind.SATISFIED;
import static vn.chibo.evaluator.outcome.OutcomeKind.UNDETERMINED;
import static vn.chibo.evaluator.outcome.OutcomeKind.VIOLATED;

import java.time.LocalDate;
import java.util.Optional;
import vn.chibo.core.member.Lasting;
import vn.chibo.core.time.DatePeriod;
import vn.chibo.core.time.HolidayCalendar;
import vn.chibo.core.time.MonthEnd;
import vn.chibo.core.time.Months;
import vn.chibo.core.time.PartialDate;
import vn.chibo.evaluator.outcome.OutcomeKind;

/**
 * How long something lasted, or how much later one thing came than another. Where a month has no
 * day of the number that is asked for, months end on its last day or on the day after: both may be.
 */
final class Lengths {
  private Lengths() {}

  /** Its days, the last one in, make so many full months; not known without a last day. */
  static OutcomeKind fullMonths(Lasting lasting, int months) {
    return monthsLater(first(lasting), end(lasting), months);
  }

  /** Its days do not go beyond so many months. */
  static OutcomeKind withinMonths(Lasting lasting, int months) {
    return withinMonths(first(lasting), end(lasting), months);
  }

  private static Optional<PartialDate> first(Lasting lasting) {
    return Optional.of(PartialDate.of(lasting.getDate()));
  }

  private static Optional<PartialDate> end(Lasting lasting) {
    return lasting.getLastDay().map(last -> PartialDate.of(last.plusDays(1)));
  }

  /** The second came so many full months after the first, or later. */
  static OutcomeKind monthsLater(
      Optional<PartialDate> first, Optional<PartialDate> second, int months) {
    if (first.isEmpty() || second.isEmpty()) {
      return UNDETERMINED;
    }
    DatePeriod from = first.get().period();
    DatePeriod to = second.get().period();
    return known(
        !to.start().isBefore(after(from.last(), months, MonthEnd.NEXT_DAY)),
        !to.last().isBefore(after(from.start(), months, MonthEnd.LAST_DAY)));
  }

  /** The second came so many months after the first, at the latest. */
  static OutcomeKind withinMonths(
      Optional<PartialDate> first, Optional<PartialDate> second, int months) {
    if (first.isEmpty() || second.isEmpty()) {
      return UNDETERMINED;
    }
    DatePeriod from = first.get().period();
    DatePeriod to = second.get().period();
    return known(
        !to.last().isAfter(after(from.start(), months, MonthEnd.LAST_DAY)),
        !to.start().isAfter(after(from.last(), months, MonthEnd.NEXT_DAY)));
  }

  private static LocalDate after(LocalDate day, int months, MonthEnd end) {
    return new Months(months, end).after(day).orElseThrow();
  }

  /** The second came on the day of the first, or later. */
  static OutcomeKind notBefore(Optional<PartialDate> first, Optional<PartialDate> second) {
    if (first.isEmpty() || second.isEmpty()) {
      return UNDETERMINED;
    }
    DatePeriod from = first.get().period();
    DatePeriod to = second.get().period();
    return known(!to.start().isBefore(from.last()), !to.last().isBefore(from.start()));
  }

  /** The second came so many working days after the first, at the latest. */
  static OutcomeKind withinWorkingDays(
      Optional<PartialDate> first,
      Optional<PartialDate> second,
      int days,
      Optional<HolidayCalendar> calendar) {
    return first.isEmpty() || second.isEmpty()
        ? UNDETERMINED
        : withinWorkingDays(first.get().period(), second.get().period(), days, calendar);
  }

  /** The second came so many working days after the first, at the latest. */
  static OutcomeKind withinWorkingDays(
      DatePeriod from, DatePeriod to, int days, Optional<HolidayCalendar> calendar) {
    return known(
        mostWorkingDays(from.start(), to.last(), calendar) <= days,
        leastWorkingDays(from.last(), to.start(), calendar) <= days);
  }

  /** The second came so many days after the first, at the latest. */
  static OutcomeKind withinDays(DatePeriod from, DatePeriod to, int days) {
    return known(days(from.start(), to.last()) <= days, days(from.last(), to.start()) <= days);
  }

  /** Without a calendar every day may be worked, or none. */
  private static long mostWorkingDays(
      LocalDate first, LocalDate second, Optional<HolidayCalendar> calendar) {
    return workingDays(first, second, calendar).orElse(Math.max(0, days(first, second)));
  }

  private static long leastWorkingDays(
      LocalDate first, LocalDate second, Optional<HolidayCalendar> calendar) {
    return workingDays(first, second, calendar).orElse(0L);
  }

  private static Optional<Long> workingDays(
      LocalDate first, LocalDate second, Optional<HolidayCalendar> calendar) {
    return second.isAfter(first)
        ? calendar.flatMap(c -> c.workingDays(DatePeriod.ofClosed(first.plusDays(1), second)))
        : Optional.of(0L);
  }

  private static long days(LocalDate first, LocalDate second) {
    return second.toEpochDay() - first.toEpochDay();
  }

  private static OutcomeKind known(boolean surely, boolean perhaps) {
    if (surely) {
      return SATISFIED;
    }
    return perhaps ? UNDETERMINED : VIOLATED;
  }
}
