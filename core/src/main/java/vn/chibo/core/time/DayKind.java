package vn.chibo.core.time;

/** What a rule counts when it gives a number of days. */
public enum DayKind {
  /** Working days (ngày làm việc): days off are left out. */
  WORKING,
  /** Calendar days: every day counts. */
  CALENDAR,
  /** The rule says days (ngày) and no more; both readings stand. */
  UNSTATED
}
