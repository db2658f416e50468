package vn.chibo.regulations.fourgood;

import java.util.Objects;
import vn.chibo.core.figure.Comparison;
import vn.chibo.core.figure.Fraction;

/**
 * What a place asks of a figure: at least 80 points, more than 70 percent of the cells.
 *
 * @param comparison how the figure must stand
 * @param value to what
 */
public record Bar(Comparison comparison, Fraction value) {
  /** Needs both. */
  public Bar {
    Objects.requireNonNull(comparison, "comparison");
    Objects.requireNonNull(value, "value");
  }

  /** Inclusive. */
  public static Bar atLeast(Fraction value) {
    return new Bar(Comparison.AT_LEAST, value);
  }
}
