package vn.chibo.evaluator.condition;

/** What later entries can do to a figure. */
public enum Course {
  /** They only add to it, and so does what a gap hides: a count. */
  RISING,
  /** They only add to it, but the bounds hold whatever a gap hides: an interval between. */
  STRETCHING,
  /**
   * They may move it either way: it is final only when its window is over. The bounds hold whatever
   * a gap hides.
   */
  OPEN
}
