package vn.chibo.examples.review.page;

import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.chibo.core.fault.Fault;
import vn.chibo.core.fault.FaultException;
import vn.chibo.core.time.DatePeriod;
import vn.chibo.core.time.Span;

/** The period of a report on the command line: a month, a quarter or a year. */
final class PeriodOption {
  private static final Pattern FORM = Pattern.compile("(\\d{4})(?:-(?:(0[1-9]|1[0-2])|Q([1-4])))?");
  private static final int MONTHS_OF_A_QUARTER = 3;

  private PeriodOption() {}

  /**
   * Such as 2024-10, 2024-Q3 or 2024.
   *
   * @throws FaultException if it is none of them
   */
  static DatePeriod parse(String text) {
    Matcher form = FORM.matcher(text);
    if (!form.matches() || Integer.parseInt(form.group(1)) == 0) {
      throw new FaultException(Fault.of("period", PageMessages.text("fault.period", text)));
    }
    int year = Integer.parseInt(form.group(1));
    if (form.group(2) != null) {
      return Span.MONTH.around(LocalDate.of(year, Integer.parseInt(form.group(2)), 1));
    }
    if (form.group(3) != null) {
      int month = Integer.parseInt(form.group(3)) * MONTHS_OF_A_QUARTER;
      return Span.QUARTER.around(LocalDate.of(year, month, 1));
    }
    return DatePeriod.ofYear(year);
  }
}
