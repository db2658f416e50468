package vn.chibo.evaluator.score;

import vn.chibo.core.figure.Fraction;

/** How the points of a group follow from those of its items. */
public enum GroupRule {
  /** The sum of its items. */
  SUM,
  /** The sum of its items, cut to the highest points of the group. */
  CAPPED,
  /** All points where every item has its highest, otherwise none. */
  ALL_OR_NOTHING;

  Points apply(Points sum, Fraction max) {
    return switch (this) {
      case SUM -> sum;
      case CAPPED -> sum.map(value -> Points.min(max, value));
      case ALL_OR_NOTHING -> allOrNothing(sum, max);
    };
  }

  private static Points allOrNothing(Points sum, Fraction max) {
    if (!sum.holds(max)) {
      return Points.ZERO;
    }
    return sum.low().equals(max) ? Points.of(max) : Points.ZERO.or(Points.of(max));
  }
}
