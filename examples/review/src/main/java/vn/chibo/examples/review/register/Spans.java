package vn.chibo.examples.review.register;

import java.time.LocalDate;
import vn.chibo.core.time.DatePeriod;

/** Periods by their first and last day. */
final class Spans {
  private Spans() {}

  /**
   * The days from the first to the last.
   *
   * @throws vn.chibo.core.fault.FaultException if the last comes before the first
   */
  static DatePeriod closed(LocalDate first, LocalDate last) {
    if (last.isBefore(first)) {
      throw RegisterMessages.refused("last-before-first", last, first);
    }
    return DatePeriod.ofClosed(first, last);
  }
}
