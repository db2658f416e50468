package vn.chibo.evaluator.plan;

import java.math.BigInteger;
import java.util.Optional;
import vn.chibo.core.figure.Comparison;
import vn.chibo.core.figure.Fraction;
import vn.chibo.core.figure.Truth;
import vn.chibo.evaluator.condition.Ratio;

/**
 * A threshold as a ratio of two {@code int}, so that a figure is compared without an object.
 *
 * @param comparison how a figure must stand to it
 * @param numerator the numerator
 * @param denominator the denominator, positive
 */
record Limit(Comparison comparison, long numerator, long denominator) {
  private static final BigInteger LARGEST = BigInteger.valueOf(1 << 30);

  /** Empty where the threshold is too large a number for it. */
  static Optional<Limit> of(Comparison comparison, Fraction threshold) {
    boolean small =
        threshold.numerator().abs().compareTo(LARGEST) < 0
            && threshold.denominator().compareTo(LARGEST) < 0;
    return small
        ? Optional.of(
            new Limit(
                comparison,
                threshold.numerator().longValueExact(),
                threshold.denominator().longValueExact()))
        : Optional.empty();
  }

  boolean meetsWhole(int number) {
    return meets(number, 1);
  }

  boolean meets(long ratio) {
    return meets(Ratio.numerator(ratio), Ratio.denominator(ratio));
  }

  /** Whether a figure stands so: by cross-multiplication, which cannot overflow. */
  private boolean meets(long figure, long of) {
    return comparison.holds(Long.compare(figure * denominator, numerator * of));
  }

  /** Whether a whole number between two ends stands so. */
  Truth of(int low, int high) {
    boolean least = meets(low, 1);
    boolean most = meets(high, 1);
    if (comparison == Comparison.EXACTLY && low != high) {
      return reaches(low, high) ? Truth.UNKNOWN : Truth.NO;
    }
    if (least != most) {
      return Truth.UNKNOWN;
    }
    return least ? Truth.YES : Truth.NO;
  }

  private boolean reaches(long low, long high) {
    return low * denominator <= numerator && numerator <= high * denominator;
  }

  /** Whether a whole number between two ends is at most the threshold. */
  Truth atMost(int low, int high) {
    if (low * denominator > numerator) {
      return Truth.NO;
    }
    return high * denominator <= numerator ? Truth.YES : Truth.UNKNOWN;
  }

  /** Whether a greater figure serves it better. */
  boolean minimum() {
    return comparison.minimum();
  }
}
