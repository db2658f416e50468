package vn.chibo.evaluator.score;

import java.util.Objects;
import vn.chibo.core.figure.Fraction;
import vn.chibo.core.figure.Quantity;

/**
 * A level of an item that is measured: an interval of the measure, each end open or closed.
 *
 * @param points its points
 * @param range the values for which they are given
 */
public record MeasuredLevel(Fraction points, Quantity range) {
  /** Needs both. */
  public MeasuredLevel {
    Objects.requireNonNull(points, "points");
    Objects.requireNonNull(range, "range");
  }
}
