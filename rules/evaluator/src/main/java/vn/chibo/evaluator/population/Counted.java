package vn.chibo.evaluator.population;

import vn.chibo.core.figure.Fraction;
import vn.chibo.core.figure.Quantity;

/** Counts as intervals. */
final class Counted {
  private Counted() {}

  /** So many for certain and so many more that may be; without end where a list may lack parts. */
  static Quantity between(int sure, int more, boolean complete) {
    return complete ? between(sure, sure + more) : Quantity.atLeast(Fraction.of(sure));
  }

  static Quantity between(int low, int high) {
    return Quantity.between(Fraction.of(low), Fraction.of(high));
  }
}
