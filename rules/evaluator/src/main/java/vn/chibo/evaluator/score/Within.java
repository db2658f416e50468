package vn.chibo.evaluator.score;

import java.util.Objects;
import vn.chibo.core.figure.Quantity;

/**
 * That a measure lies within an interval.
 *
 * @param measure the measure
 * @param range the values for which it holds
 */
public record Within(ScoreMeasure measure, Quantity range) {
  /** Needs both. */
  public Within {
    Objects.requireNonNull(measure, "measure");
    Objects.requireNonNull(range, "range");
  }
}
