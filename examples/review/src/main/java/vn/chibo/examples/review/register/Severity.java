package vn.chibo.examples.review.register;

/** How grave a finding is. */
enum Severity {
  /** The row was taken; a look at it is worth while. */
  WARNING,
  /** The row, or what the finding speaks of, was left out. */
  ERROR
}
