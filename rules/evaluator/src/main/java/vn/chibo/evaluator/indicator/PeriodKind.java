package vn.chibo.evaluator.indicator;

import java.time.LocalDate;
import java.time.Period;
import vn.chibo.core.text.Text;
import vn.chibo.core.time.DatePeriod;
import vn.chibo.core.time.Quarter;
import vn.chibo.core.time.Span;
import vn.chibo.evaluator.words.EvaluatorMessages;

/** What kind of period it is: a month, quarter or year of the calendar, or other days. */
enum PeriodKind {
  MONTH,
  QUARTER,
  YEAR,
  DAYS;

  static PeriodKind of(DatePeriod period) {
    for (Span span : Span.values()) {
      if (span.around(period.start()).equals(period)) {
        return valueOf(span.name());
      }
    }
    return DAYS;
  }

  /** The period of the same length that ends where this one starts. */
  static DatePeriod before(DatePeriod period) {
    LocalDate start = period.start();
    boolean months = start.getDayOfMonth() == 1 && period.end().getDayOfMonth() == 1;
    LocalDate from =
        months
            ? start.minusMonths(Period.between(start, period.end()).toTotalMonths())
            : start.minusDays(period.days());
    return new DatePeriod(from, start);
  }

  /** Whether two periods are as long as each other: in months where both are whole months. */
  static boolean alike(DatePeriod one, DatePeriod other) {
    return before(one).equals(other)
        || (of(one) == of(other) && (of(one) != DAYS || one.days() == other.days()));
  }

  Text name(DatePeriod period) {
    LocalDate start = period.start();
    String year = String.valueOf(start.getYear());
    return switch (this) {
      case MONTH ->
          EvaluatorMessages.text(
              "indicator.period.MONTH", String.valueOf(start.getMonthValue()), year);
      case QUARTER ->
          EvaluatorMessages.text("indicator.period.QUARTER", Quarter.of(start).roman(), year);
      case YEAR -> EvaluatorMessages.text("indicator.period.YEAR", year);
      case DAYS -> EvaluatorMessages.text("indicator.period.DAYS", start, period.last());
    };
  }

  Text before() {
    return EvaluatorMessages.text("indicator.before." + name());
  }
}
