package vn.chibo.evaluator;

import java.time.LocalDate;
import vn.chibo.core.time.DatePeriod;

/**
 * An entry of a timeline, put into a book.
 *
 * @param entry the entry
 * @param days the days for which it is in force
 * @param rank the place of its layer in the lineage, 0 for the highest
 * @param silent whether it is unconfirmed in a rule that is not, so that it speaks only where the
 *     caller switches the rule on
 */
record TimelineEntry(ParameterEntry entry, DatePeriod days, int rank, boolean silent) {

  /** Whether it counts for an as-of day. */
  boolean counts(LocalDate asOf, boolean switchedOn) {
    return !asOf.isBefore(countsFrom()) && (switchedOn || !silent);
  }

  LocalDate countsFrom() {
    return entry.countsFrom(days);
  }
}
