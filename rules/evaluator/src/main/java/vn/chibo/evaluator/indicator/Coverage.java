package vn.chibo.evaluator.indicator;

import vn.chibo.core.record.Roster;

/** For how much of a period, up to the as-of day, the record lacks no entry. */
public enum Coverage {
  /** The period has not begun. */
  NOT_BEGUN,
  /** For no day of it: what there is of the period is unknown, not zero. */
  NONE,
  /** For some of its days. */
  SOME,
  /** For all of them. */
  ALL;

  /** For how much a list without days of its own covers the period. */
  static Coverage of(Roster<?> roster) {
    if (roster.complete()) {
      return ALL;
    }
    return roster.entries().isEmpty() ? NONE : SOME;
  }
}
