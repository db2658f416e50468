package vn.chibo.regulations.membership;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.function.BiFunction;
import vn.chibo.core.figure.Bound;
import vn.chibo.core.figure.Fraction;
import vn.chibo.core.figure.Quantity;
import vn.chibo.core.time.DatePeriod;
import vn.chibo.core.time.HolidayCalendar;
import vn.chibo.core.time.MonthEnd;
import vn.chibo.core.time.Months;

/**
 * The time from one day to another, each known as far as the days that it may be. The first day
 * does not count; where the second comes first nothing has passed.
 */
public final class Elapsed {
  private static final int MONTHS_OF_A_YEAR = 12;

  private Elapsed() {}

  /** Days of the calendar. */
  public static Quantity days(DatePeriod from, DatePeriod to) {
    return between(from, to, Elapsed::days, Elapsed::days);
  }

  /**
   * Working days; without a calendar that knows all days between, any number up to that of all
   * days.
   */
  public static Quantity workingDays(
      Optional<HolidayCalendar> calendar, DatePeriod from, DatePeriod to) {
    return between(
        from,
        to,
        (first, last) -> worked(calendar, first, last).orElse(Fraction.ZERO),
        (first, last) -> worked(calendar, first, last).orElseGet(() -> days(first, last)));
  }

  /**
   * Months, with the part of one that has begun. Where a month has no day of the number of the
   * first, it may end on its last day or on the next, and the figure is an interval.
   */
  public static Quantity months(DatePeriod from, DatePeriod to) {
    return between(
        from,
        to,
        (first, last) -> months(first, last, MonthEnd.NEXT_DAY),
        (first, last) -> months(first, last, MonthEnd.LAST_DAY));
  }

  /** The same, where a month that is too short ends on its last day. */
  public static Quantity monthsToLastDay(DatePeriod from, DatePeriod to) {
    return between(
        from,
        to,
        (first, last) -> months(first, last, MonthEnd.LAST_DAY),
        (first, last) -> months(first, last, MonthEnd.LAST_DAY));
  }

  /** Years, with the part of a month that has begun. */
  public static Quantity years(DatePeriod from, DatePeriod to) {
    return months(from, to).times(Fraction.of(1, MONTHS_OF_A_YEAR));
  }

  /** Years, counted in months of which only the full ones count. */
  public static Quantity yearsInFullMonths(DatePeriod from, DatePeriod to) {
    return between(
            from,
            to,
            (first, last) -> fullMonths(first, last, MonthEnd.NEXT_DAY),
            (first, last) -> fullMonths(first, last, MonthEnd.LAST_DAY))
        .times(Fraction.of(1, MONTHS_OF_A_YEAR));
  }

  private static Quantity between(
      DatePeriod from,
      DatePeriod to,
      BiFunction<LocalDate, LocalDate, Fraction> least,
      BiFunction<LocalDate, LocalDate, Fraction> most) {
    Fraction low =
        from.unbounded() || to.openStart() ? Fraction.ZERO : after(from.last(), to.start(), least);
    Optional<Fraction> high =
        from.openStart() || to.unbounded()
            ? Optional.empty()
            : Optional.of(after(from.start(), to.last(), most));
    return new Quantity(
        Optional.of(new Bound(low, true)), high.map(value -> new Bound(value, true)));
  }

  private static Fraction after(
      LocalDate first, LocalDate last, BiFunction<LocalDate, LocalDate, Fraction> time) {
    return last.isAfter(first) ? time.apply(first, last) : Fraction.ZERO;
  }

  private static Fraction days(LocalDate first, LocalDate last) {
    return Fraction.of(ChronoUnit.DAYS.between(first, last));
  }

  private static Optional<Fraction> worked(
      Optional<HolidayCalendar> calendar, LocalDate first, LocalDate last) {
    return calendar
        .flatMap(known -> known.workingDays(DatePeriod.ofClosed(first.plusDays(1), last)))
        .map(Fraction::of);
  }

  private static Fraction months(LocalDate first, LocalDate last, MonthEnd end) {
    long full = full(first, last, end);
    LocalDate begun = anniversary(first, full, end);
    long rest = ChronoUnit.DAYS.between(begun, last);
    long whole = ChronoUnit.DAYS.between(begun, anniversary(first, full + 1, end));
    return Fraction.of(full).plus(Fraction.of(rest, whole));
  }

  private static Fraction fullMonths(LocalDate first, LocalDate last, MonthEnd end) {
    return Fraction.of(full(first, last, end));
  }

  private static long full(LocalDate first, LocalDate last, MonthEnd end) {
    long months = ChronoUnit.MONTHS.between(YearMonth.from(first), YearMonth.from(last));
    return anniversary(first, months, end).isAfter(last) ? months - 1 : months;
  }

  private static LocalDate anniversary(LocalDate first, long months, MonthEnd end) {
    return months < 1 ? first : new Months(Math.toIntExact(months), end).after(first).orElse(first);
  }
}
