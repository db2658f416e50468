package vn.chibo.core.time;

import jakarta.validation.constraints.Positive;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Objects;
import java.util.Optional;

/**
 * A span that a rule gives as a number of months. It runs to the day of the same number, so that a
 * year after 5 March is 5 March; what holds where there is no such day is said and never presumed.
 *
 * <pre>{@code
 * new Months(1, MonthEnd.LAST_DAY).after(LocalDate.of(2024, 1, 31)); // 2024-02-29
 * new Months(1, MonthEnd.NEXT_DAY).after(LocalDate.of(2024, 1, 31)); // 2024-03-01
 * }</pre>
 *
 * @param number how many, at least 1
 * @param end where it ends if the month has no such day
 */
public record Months(@Positive int number, MonthEnd end) {

  /** Refuses a number below 1. */
  public Months {
    Objects.requireNonNull(end, "end");
    if (number < 1) {
      throw new IllegalArgumentException("number must be at least 1: " + number);
    }
  }

  /** The day so many months after a day; empty where there is none and the rule names no other. */
  public Optional<LocalDate> after(LocalDate day) {
    return in(YearMonth.from(day).plusMonths(number), day.getDayOfMonth());
  }

  /** The day so many months before a day; empty where there is none and the rule names no other. */
  public Optional<LocalDate> before(LocalDate day) {
    return in(YearMonth.from(day).minusMonths(number), day.getDayOfMonth());
  }

  private Optional<LocalDate> in(YearMonth month, int day) {
    if (month.isValidDay(day)) {
      return Optional.of(month.atDay(day));
    }
    if (end == MonthEnd.EXACT_ONLY) {
      return Optional.empty();
    }
    LocalDate last = month.atEndOfMonth();
    return Optional.of(end == MonthEnd.NEXT_DAY ? last.plusDays(1) : last);
  }
}
