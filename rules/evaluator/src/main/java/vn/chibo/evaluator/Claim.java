package vn.chibo.evaluator;

import java.util.Optional;
import vn.chibo.core.figure.Comparison;
import vn.chibo.core.figure.Fraction;
import vn.chibo.core.figure.Quantity;
import vn.chibo.core.figure.Truth;
import vn.chibo.evaluator.explanation.Origin;

/**
 * A requirement with its figure put in.
 *
 * @param origin where the figure comes from, empty for a number that is no figure of a clause
 */
record Claim(Comparison comparison, Fraction threshold, Optional<Origin> origin) {

  Claim(Comparison comparison, Fraction threshold) {
    this(comparison, threshold, Optional.empty());
  }

  Truth of(Quantity figure) {
    return figure.compare(comparison, threshold);
  }

  Quantity allowed() {
    return comparison.allowed(threshold);
  }
}
