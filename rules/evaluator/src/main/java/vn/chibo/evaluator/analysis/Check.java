package vn.chibo.evaluator.analysis;

/**
 * Looks for one kind of defect.
 *
 * @param <T> what it looks at
 */
@FunctionalInterface
interface Check<T> {
  /** Adds what it finds, and what it could not look at. */
  void of(T subject, Findings findings);
}
