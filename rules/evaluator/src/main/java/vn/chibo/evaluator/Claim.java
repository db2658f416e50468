package vn.chibo.evaluator;

import java.util.List;
import java.util.Optional;
import vn.chibo.core.figure.Comparison;
import vn.chibo.core.figure.Fraction;
import vn.chibo.core.figure.Quantity;
import vn.chibo.core.figure.Truth;
import vn.chibo.core.text.Text;
import vn.chibo.evaluator.explanation.Origin;

/**
 * A requirement with its figure put in.
 *
 * @param held where the figure comes from, empty for a number that is no figure of a clause
 */
record Claim(Comparison comparison, Fraction threshold, Optional<Held> held) {

  Claim(Comparison comparison, Fraction threshold) {
    this(comparison, threshold, Optional.empty());
  }

  Truth of(Quantity figure) {
    return figure.compare(comparison, threshold);
  }

  Quantity allowed() {
    return comparison.allowed(threshold);
  }

  /** Where the figure comes from, put together only for an explanation. */
  Optional<Origin> origin() {
    return held.map(Origins::of);
  }

  /** What must be said beside the figure. */
  List<Text> notes() {
    return held.isPresent() && held.get().remarkable() ? Origins.of(held.get()).notes() : List.of();
  }
}
