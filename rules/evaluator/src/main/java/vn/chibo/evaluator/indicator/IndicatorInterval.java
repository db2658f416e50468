package vn.chibo.evaluator.indicator;

import java.time.LocalDate;
import vn.chibo.core.time.DatePeriod;
import vn.chibo.core.time.Span;

/** The usual period of an indicator: a span of the calendar, or the months up to a day. */
public sealed interface IndicatorInterval {

  /** The period that the interval gives for a day. */
  DatePeriod at(LocalDate day);

  /** A span of the calendar. */
  static IndicatorInterval of(Span span) {
    return new Calendar(span);
  }

  /** The month of the day and those before it, so many in all. */
  static IndicatorInterval months(int months) {
    return new Trailing(months);
  }

  /**
   * A span of the calendar.
   *
   * @param span the span
   */
  record Calendar(Span span) implements IndicatorInterval {
    @Override
    public DatePeriod at(LocalDate day) {
      return span.around(day);
    }
  }

  /**
   * Whole months, of which that of the day is the last.
   *
   * @param months how many, at least 1
   */
  record Trailing(int months) implements IndicatorInterval {
    /** Refuses a number below 1. */
    public Trailing {
      if (months < 1) {
        throw new IllegalArgumentException("months must be at least 1: " + months);
      }
    }

    @Override
    public DatePeriod at(LocalDate day) {
      LocalDate end = Span.MONTH.around(day).end();
      return new DatePeriod(end.minusMonths(months), end);
    }
  }
}
