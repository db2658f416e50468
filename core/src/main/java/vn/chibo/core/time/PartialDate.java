package vn.chibo.core.time;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A date as far as it is known: a year, a month of a year, or a day.
 *
 * @param year the year
 * @param month the month, 1 to 12, empty where unknown
 * @param day the day of the month, empty where unknown; never without a month
 */
public record PartialDate(int year, Optional<Integer> month, Optional<Integer> day) {
  private static final Pattern FORM = Pattern.compile("(\\d{4})(?:-(\\d{2})(?:-(\\d{2}))?)?");

  /** Refuses a day without a month and a date that no calendar has. */
  public PartialDate {
    if (day.isPresent() && month.isEmpty()) {
      throw new IllegalArgumentException("a day needs a month");
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
  @Override
  public String toString() {
    return digits("%04d", year)
        + month.map(m -> digits("-%02d", m)).orElse("")
        + day.map(d -> digits("-%02d", d)).orElse("");
  }

  private static String digits(String pattern, int number) {
    return String.format(Locale.ROOT, pattern, number);
  }
}
