package vn.chibo.core.record;

import vn.chibo.core.CoreMessages;
import vn.chibo.core.text.Text;
import vn.chibo.core.time.DatePeriod;

/** What readers call a period: a year by its number, anything else by its first and last day. */
final class Periods {
  private Periods() {}

  static Text name(DatePeriod period) {
    int year = period.start().getYear();
    return period.equals(DatePeriod.ofYear(year))
        ? CoreMessages.text("period.year", String.valueOf(year))
        : CoreMessages.text("period.days", period.start(), period.last());
  }
}
