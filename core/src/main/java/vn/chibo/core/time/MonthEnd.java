package vn.chibo.core.time;

/**
 * Where a number of months ends if the month has no such day: a month after 31 January there is no
 * 31 February.
 */
public enum MonthEnd {
  /** On the last day of that month. */
  LAST_DAY,
  /** On the day after it, the first of the next month: the months are full then. */
  NEXT_DAY,
  /** Nowhere: the rule does not say, and nothing is presumed. */
  EXACT_ONLY
}
