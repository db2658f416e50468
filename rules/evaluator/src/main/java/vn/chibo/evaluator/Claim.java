package vn.chibo.evaluator;

import vn.chibo.core.figure.Comparison;
import vn.chibo.core.figure.Fraction;
import vn.chibo.core.figure.Quantity;
import vn.chibo.core.figure.Truth;

/** A requirement with its figure put in. */
record Claim(Comparison comparison, Fraction threshold) {

  Truth of(Quantity figure) {
    return figure.compare(comparison, threshold);
  }

  Quantity allowed() {
    return comparison.allowed(threshold);
  }
}
