package vn.chibo.examples.review.committee;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import vn.chibo.core.text.Text;
import vn.chibo.core.time.DatePeriod;
import vn.chibo.core.time.Quarter;
import vn.chibo.core.time.Span;

/** Months, quarters and years of the calendar: their names and what they are compared with. */
public final class Periods {
  private Periods() {}

  /** Which span of the calendar a period is, empty where it is none. */
  public static Optional<Span> span(DatePeriod period) {
    return Arrays.stream(Span.values())
        .filter(span -> span.around(period.start()).equals(period))
        .findFirst();
  }

  /** What readers call it: "tháng 10/2024" (October 2024), "quý IV/2024" (Q4 2024), "năm 2024". */
  public static Text name(DatePeriod period) {
    LocalDate start = period.start();
    String year = String.valueOf(start.getYear());
    return span(period)
        .map(
            span ->
                switch (span) {
                  case MONTH ->
                      CommitteeMessages.text("period.MONTH." + start.getMonthValue(), year);
                  case QUARTER ->
                      CommitteeMessages.text("period.QUARTER." + Quarter.of(start).roman(), year);
                  case YEAR -> CommitteeMessages.text("period.YEAR", year);
                })
        .orElseGet(() -> CommitteeMessages.text("period.DAYS", start, period.last()));
  }

  /** The span of the calendar before this one. */
  public static DatePeriod before(DatePeriod period) {
    return span(period).orElseThrow().around(period.start().minusDays(1));
  }

  /** The same span of the year before. */
  public static DatePeriod yearAgo(DatePeriod period) {
    return span(period).orElseThrow().around(period.start().minusYears(1));
  }

  /** Its months, in order. */
  public static List<DatePeriod> months(DatePeriod period) {
    return Span.MONTH.within(period);
  }
}
