package vn.chibo.evaluator.plan;

import java.time.LocalDate;
import vn.chibo.core.time.DatePeriod;
import vn.chibo.evaluator.outcome.Lean;
import vn.chibo.evaluator.outcome.OutcomeCode;
import vn.chibo.evaluator.outcome.UndeterminedReason;

/**
 * A window as of a day, with the codes that it may need.
 *
 * @param period its days
 * @param from its first day, packed
 * @param to the day after its last, packed
 * @param until the bits of its last day where it runs beyond the as-of day, else 0
 */
record Window(DatePeriod period, int from, int to, long until) {

  static Window of(DatePeriod period, LocalDate asOf) {
    boolean open = period.last().isAfter(asOf);
    return new Window(
        period,
        PackedDay.of(period.start()),
        PackedDay.of(period.end()),
        open ? OutcomeCode.until(period.last()) : 0);
  }

  boolean open() {
    return until != 0;
  }

  boolean contains(int day) {
    return from <= day && day < to;
  }

  /** The register has a gap in it. */
  long incomplete() {
    return OutcomeCode.undetermined(UndeterminedReason.INCOMPLETE_REGISTER, until);
  }

  /** A fact is missing. */
  long missing() {
    return OutcomeCode.undetermined(UndeterminedReason.MISSING_FACT, until);
  }

  /** Facts contradict each other. */
  long conflicting() {
    return OutcomeCode.undetermined(UndeterminedReason.CONFLICTING_FACTS, until);
  }

  /** Nothing is decided before its last day. */
  long pending(Lean lean) {
    return OutcomeCode.pending(until, lean);
  }
}
