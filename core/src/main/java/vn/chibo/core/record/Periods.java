package vn.chibo.core.record;

import vn.chibo.core.CoreMessages;
import vn.chibo.core.fault.Faults;
import vn.chibo.core.text.Text;
import vn.chibo.core.time.DatePeriod;

/** The period of a record, and what readers call it: a year by its number, else by its days. */
final class Periods {
  /** A century: what is asked of each month is asked so often. */
  private static final int MOST_DAYS = 36_525;

  private Periods() {}

  /** Refuses a period without a known end: a record speaks of days that can be counted. */
  static void requireEnd(DatePeriod period) {
    new Faults()
        .unless(
            period.days() <= MOST_DAYS,
            "period-without-end",
            CoreMessages.text("period-without-end"))
        .raise();
  }

  static Text name(DatePeriod period) {
    int year = period.start().getYear();
    return period.equals(DatePeriod.ofYear(year))
        ? CoreMessages.text("period.year", String.valueOf(year))
        : CoreMessages.text("period.days", period.start(), period.last());
  }
}
