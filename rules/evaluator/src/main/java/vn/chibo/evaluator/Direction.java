package vn.chibo.evaluator;

import java.util.stream.Stream;
import vn.chibo.core.figure.Comparison;
import vn.chibo.core.figure.Fraction;

/** Which values of a threshold make a rule stricter. */
enum Direction {
  /** Greater values. */
  GREATER,
  /** Smaller values. */
  SMALLER,
  /** None for sure: any other value is another rule. */
  NEITHER;

  /** Of a comparison that must hold. */
  static Direction of(Comparison comparison) {
    if (comparison.minimum()) {
      return GREATER;
    }
    return comparison.maximum() ? SMALLER : NEITHER;
  }

  /** What all of several uses of one threshold agree on. */
  static Direction common(Stream<Direction> uses) {
    return uses.reduce((a, b) -> a == b ? a : NEITHER).orElse(NEITHER);
  }

  /** Of a comparison that must not hold. */
  Direction reversed() {
    if (this == NEITHER) {
      return NEITHER;
    }
    return this == GREATER ? SMALLER : GREATER;
  }

  /** Of a comparison of which many, few or a certain number must hold. */
  Direction under(Direction outer) {
    if (outer == NEITHER) {
      return NEITHER;
    }
    return outer == GREATER ? this : reversed();
  }

  /** Whether a value is as strict as another, or stricter. */
  boolean keeps(Fraction value, Fraction other) {
    int order = value.compareTo(other);
    if (this == NEITHER) {
      return order == 0;
    }
    return this == GREATER ? order >= 0 : order <= 0;
  }
}
