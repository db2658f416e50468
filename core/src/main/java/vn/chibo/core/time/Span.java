package vn.chibo.core.time;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** A span of the calendar for which a rule asks or a figure is given. */
public enum Span {
  /** Calendar month (tháng). */
  MONTH(1),
  /** Calendar quarter (quý). */
  QUARTER(3),
  /** Calendar year (năm). */
  YEAR(12);

  private final int months;

  Span(int months) {
    this.months = months;
  }

  /** The number of months, 1, 3 or 12. */
  public int months() {
    return months;
  }

  /** The span that holds the day. */
  public DatePeriod around(LocalDate day) {
    int month = (day.getMonthValue() - 1) / months * months + 1;
    LocalDate start = LocalDate.of(day.getYear(), month, 1);
    return new DatePeriod(start, start.plusMonths(months));
  }

  /**
   * The whole spans of a period, in order; parts of a span at its ends are left out.
   *
   * @throws IllegalArgumentException if the period has no known end
   */
  public List<DatePeriod> within(DatePeriod period) {
    return over(period).filter(period::encloses).toList();
  }

  /**
   * The spans that share a day with a period, each cut to it, in order.
   *
   * @throws IllegalArgumentException if the period has no known end
   */
  public List<DatePeriod> touching(DatePeriod period) {
    return over(period).flatMap(span -> span.intersection(period).stream()).toList();
  }

  private Stream<DatePeriod> over(DatePeriod period) {
    if (period.unbounded()) {
      throw new IllegalArgumentException("period must have an end: " + period);
    }
    return Stream.iterate(
        around(period.start()), span -> span.start().isBefore(period.end()), this::next);
  }

  private DatePeriod next(DatePeriod span) {
    return new DatePeriod(span.end(), span.end().plusMonths(months));
  }
}
