package vn.chibo.evaluator.plan;

/**
 * A condition bound to its windows, figures and choices.
 *
 * @param <S> what it is asked of
 */
@FunctionalInterface
interface Bound<S> {
  /**
   * The outcome as a code.
   *
   * @param facts the facts of the cell that is, or holds, the subject
   */
  long code(S subject, CellFacts facts);
}
