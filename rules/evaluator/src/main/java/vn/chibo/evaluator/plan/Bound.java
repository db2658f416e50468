package vn.chibo.evaluator.plan;

import java.util.Optional;
import vn.chibo.evaluator.outcome.Witnesses;

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

  /** Where a violated outcome fails, empty where only the walk can say. */
  default Optional<Witnesses> witnesses(CellFacts facts) {
    return Optional.empty();
  }
}
