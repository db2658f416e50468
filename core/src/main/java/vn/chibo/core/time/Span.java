package vn.chibo.core.time;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

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
    List<DatePeriod> whole = new ArrayList<>();
    for (DatePeriod span : over(period)) {
      if (period.encloses(span)) {
        whole.add(span);
      }
    }
    return Collections.unmodifiableList(whole);
  }

  /**
   * The spans that share a day with a period, each cut to it, in order.
   *
   * @throws IllegalArgumentException if the period has no known end
   */
  public List<DatePeriod> touching(DatePeriod period) {
    return over(period).stream().flatMap(span -> span.intersection(period).stream()).toList();
  }

  private List<DatePeriod> over(DatePeriod period) {
    if (period.unbounded()) {
      throw new IllegalArgumentException("period must have an end: " + period);
    }
    List<DatePeriod> spans = new ArrayList<>();
    for (DatePeriod span = around(period.start());
        span.start().isBefore(period.end());
        span = new DatePeriod(span.end(), span.end().plusMonths(months))) {
      spans.add(span);
    }
    return spans;
  }
}
