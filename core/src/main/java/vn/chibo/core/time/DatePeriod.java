package vn.chibo.core.time;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A period of whole days, half-open inside: the start belongs to it, the end does not.
 *
 * <p>People write the last day; {@link #ofClosed} takes it and {@link #last} gives it back. A
 * period without a known end runs to {@link LocalDate#MAX}, one without a known start from {@link
 * LocalDate#MIN}.
 *
 * <pre>{@code
 * DatePeriod.parse("2024-01-01/2024-12-31").equals(DatePeriod.ofYear(2024)); // true
 * DatePeriod.from(LocalDate.of(2018, 7, 6)).toString();                      // 2018-07-06/..
 * }</pre>
 *
 * @param start the first day
 * @param end the day after the last; after the start
 */
public record DatePeriod(LocalDate start, LocalDate end) {
  private static final String OPEN = "..";

  /** Refuses a period that holds no day. */
  public DatePeriod {
    Objects.requireNonNull(start, "start");
    Objects.requireNonNull(end, "end");
    if (!start.isBefore(end)) {
      throw new IllegalArgumentException("end must be after start: " + start + ", " + end);
    }
  }

  /** The days from the first to the last, both in. */
  public static DatePeriod ofClosed(LocalDate first, LocalDate last) {
    return new DatePeriod(first, last.equals(LocalDate.MAX) ? last : last.plusDays(1));
  }

  /** The days from the first on; no end is known. */
  public static DatePeriod from(LocalDate first) {
    return new DatePeriod(first, LocalDate.MAX);
  }

  /** The days up to and with the last; no start is known. */
  public static DatePeriod until(LocalDate last) {
    return ofClosed(LocalDate.MIN, last);
  }

  /** One calendar year. */
  public static DatePeriod ofYear(int year) {
    return new DatePeriod(LocalDate.of(year, 1, 1), LocalDate.of(year + 1, 1, 1));
  }

  /** One day. */
  public static DatePeriod ofDay(LocalDate day) {
    return ofClosed(day, day);
  }

  /**
   * Reads {@code 2024-01-01/2024-12-31}, the last day included; two dots stand for a start or an
   * end that is not known.
   *
   * @throws IllegalArgumentException if the text has another form, names no day of the calendar or
   *     ends before it starts
   */
  @JsonCreator
  public static DatePeriod parse(String text) {
    String[] ends = text.split("/", -1);
    if (ends.length != 2) {
      throw new IllegalArgumentException("not a period such as 2024-01-01/2024-12-31: " + text);
    }
    LocalDate first = ends[0].equals(OPEN) ? LocalDate.MIN : day(ends[0], text);
    LocalDate last = ends[1].equals(OPEN) ? LocalDate.MAX : day(ends[1], text);
    if (last.isBefore(first)) {
      throw new IllegalArgumentException("the last day is before the first: " + text);
    }
    return ofClosed(first, last);
  }

  private static LocalDate day(String day, String text) {
    try {
      return LocalDate.parse(day);
    } catch (DateTimeException e) {
      throw new IllegalArgumentException(
          "\"" + day + "\" is neither a day such as 2024-01-31 nor \"..\": " + text, e);
    }
  }

  /** The last day. */
  public LocalDate last() {
    return unbounded() ? end : end.minusDays(1);
  }

  /** Whether its last day lies after a day. */
  public boolean lastsBeyond(LocalDate day) {
    return end.isAfter(day) && last().isAfter(day);
  }

  /** Whether no end is known. */
  public boolean unbounded() {
    return end.equals(LocalDate.MAX);
  }

  /** Whether no start is known. */
  public boolean openStart() {
    return start.equals(LocalDate.MIN);
  }

  /** Whether the day lies in the period. */
  public boolean contains(LocalDate day) {
    return !day.isBefore(start) && day.isBefore(end);
  }

  /** Whether every day of the other lies in this one. */
  public boolean encloses(DatePeriod other) {
    return !other.start.isBefore(start) && !other.end.isAfter(end);
  }

  /** The days that are in both, empty where there is none. */
  public Optional<DatePeriod> intersection(DatePeriod other) {
    LocalDate from = start.isAfter(other.start) ? start : other.start;
    LocalDate to = end.isBefore(other.end) ? end : other.end;
    return from.isBefore(to) ? Optional.of(new DatePeriod(from, to)) : Optional.empty();
  }

  /** The part up to and with the day, empty where the period starts later. */
  public Optional<DatePeriod> upTo(LocalDate day) {
    return end.isAfter(day) ? intersection(until(day)) : Optional.of(this);
  }

  /** The parts of this period that none of the others covers, in order. */
  public List<DatePeriod> minus(List<DatePeriod> others) {
    for (DatePeriod other : others) {
      if (other.encloses(this)) {
        return List.of();
      }
    }
    List<DatePeriod> left = List.of(this);
    for (DatePeriod other : others) {
      left = left.stream().flatMap(part -> part.without(other).stream()).toList();
    }
    return left;
  }

  private List<DatePeriod> without(DatePeriod other) {
    if (intersection(other).isEmpty()) {
      return List.of(this);
    }
    List<DatePeriod> parts = new ArrayList<>();
    if (start.isBefore(other.start)) {
      parts.add(new DatePeriod(start, other.start));
    }
    if (other.end.isBefore(end)) {
      parts.add(new DatePeriod(other.end, end));
    }
    return parts;
  }

  /** The number of days; {@link Integer#MAX_VALUE} without a known end. */
  public int days() {
    return (int) Math.min(Integer.MAX_VALUE, ChronoUnit.DAYS.between(start, end));
  }

  /** The period as {@code 2024-01-01/2024-12-31}, its last day included; two dots for no end. */
  @JsonValue
  @Override
  public String toString() {
    return (openStart() ? OPEN : start) + "/" + (unbounded() ? OPEN : last());
  }
}
