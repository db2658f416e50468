package vn.chibo.core.member;

import java.time.LocalDate;
import java.util.List;
import vn.chibo.core.figure.Truth;
import vn.chibo.core.time.DatePeriod;

/** Whether a list is complete for some days, so that what it does not hold did not happen. */
final class Completeness {
  /** Every day: what a list says that lacks nothing. */
  static final List<DatePeriod> OF_ALL_TIME = List.of(DatePeriod.from(LocalDate.MIN));

  private Completeness() {}

  /** Whether nothing is missing from the first day to the last, both in; so where there is none. */
  static boolean over(LocalDate first, LocalDate last, List<DatePeriod> complete) {
    return last.isBefore(first) || DatePeriod.ofClosed(first, last).minus(complete).isEmpty();
  }

  /** Whether one of the entries of a list holds, and nothing that it lacks can. */
  static Truth any(List<Truth> entries, boolean complete) {
    if (entries.contains(Truth.YES)) {
      return Truth.YES;
    }
    return complete && !entries.contains(Truth.UNKNOWN) ? Truth.NO : Truth.UNKNOWN;
  }
}
