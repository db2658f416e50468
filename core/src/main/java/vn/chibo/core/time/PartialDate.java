package vn.chibo.core.time;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.chibo.core.figure.Truth;

/**
 * A date as far as it is known: a year, a month of a year, or a day.
 *
 * <p>Two such dates are compared by all the days that they may be: yes where all of them agree, no
 * where none does, otherwise unknown. Two dates that are both known as 2024 are not known to be the
 * same.
 *
 * <pre>{@code
 * PartialDate.parse("2024").before(PartialDate.parse("2025-03")); // YES
 * PartialDate.parse("2024").before(PartialDate.parse("2024-07")); // UNKNOWN
 * }</pre>
 *
 * @param year the year
 * @param month the month, 1 to 12, empty where unknown
 * @param day the day of the month, empty where unknown; never without a month
 */
public record PartialDate(int year, Optional<Integer> month, Optional<Integer> day) {
  private static final Pattern FORM =
      Pattern.compile(IsoYear.FORM + "(?:-(\\d{2})(?:-(\\d{2}))?)?");

  /** Refuses a day without a month and a date that no calendar has. */
  public PartialDate {
    if (day.isPresent() && month.isEmpty()) {
      throw new IllegalArgumentException("a day needs a month");
    }
    if (year == Year.MAX_VALUE) {
      throw new IllegalArgumentException("no day comes after the year " + year);
    }
    try {
      LocalDate.of(year, month.orElse(1), day.orElse(1));
    } catch (DateTimeException e) {
      throw new IllegalArgumentException(e.getMessage(), e);
    }
  }

  /** A whole date. */
  public static PartialDate of(LocalDate date) {
    return new PartialDate(
        date.getYear(), Optional.of(date.getMonthValue()), Optional.of(date.getDayOfMonth()));
  }

  /**
   * Reads {@code 2018}, {@code 2024-05} or {@code 2024-05-30}.
   *
   * @throws IllegalArgumentException if the text has another form or names no day of the calendar
   */
  @JsonCreator
  public static PartialDate parse(String text) {
    Matcher matcher = FORM.matcher(text);
    if (!matcher.matches()) {
      throw new IllegalArgumentException("not yyyy, yyyy-MM or yyyy-MM-dd: " + text);
    }
    return new PartialDate(
        Integer.parseInt(matcher.group(1)),
        Optional.ofNullable(matcher.group(2)).map(Integer::valueOf),
        Optional.ofNullable(matcher.group(3)).map(Integer::valueOf));
  }

  /** Whether it is earlier than the other date. */
  public Truth before(PartialDate other) {
    return before(period(), other.period());
  }

  /** Whether it is earlier than a day. */
  public Truth before(LocalDate day) {
    return before(of(day));
  }

  /** Whether it is later than the other date. */
  public Truth after(PartialDate other) {
    return before(other.period(), period());
  }

  /** Whether it is later than a day. */
  public Truth after(LocalDate day) {
    return after(of(day));
  }

  /** Whether both are the same day. */
  public Truth sameAs(PartialDate other) {
    if (period().intersection(other.period()).isEmpty()) {
      return Truth.NO;
    }
    return day.isPresent() && other.day.isPresent() ? Truth.YES : Truth.UNKNOWN;
  }

  /** Whether it is the day. */
  public Truth sameAs(LocalDate other) {
    return sameAs(of(other));
  }

  /** Whether it lies in the period. */
  public Truth within(DatePeriod other) {
    if (other.encloses(period())) {
      return Truth.YES;
    }
    return other.intersection(period()).isEmpty() ? Truth.NO : Truth.UNKNOWN;
  }

  private static Truth before(DatePeriod earlier, DatePeriod later) {
    if (earlier.last().isBefore(later.start())) {
      return Truth.YES;
    }
    return earlier.start().isBefore(later.last()) ? Truth.UNKNOWN : Truth.NO;
  }

  /** All days that it may be. */
  public DatePeriod period() {
    if (month.isEmpty()) {
      return DatePeriod.ofYear(year);
    }
    if (day.isEmpty()) {
      YearMonth whole = YearMonth.of(year, month.get());
      return DatePeriod.ofClosed(whole.atDay(1), whole.atEndOfMonth());
    }
    return DatePeriod.ofDay(LocalDate.of(year, month.get(), day.get()));
  }

  /** The date as it is read: {@code 2018}, {@code 2024-05} or {@code 2024-05-30}. */
  @JsonValue
  @Override
  public String toString() {
    return IsoYear.text(year)
        + month.map(PartialDate::part).orElse("")
        + day.map(PartialDate::part).orElse("");
  }

  private static String part(int number) {
    return String.format(Locale.ROOT, "-%02d", number);
  }
}
