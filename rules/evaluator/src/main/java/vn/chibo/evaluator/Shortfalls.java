package vn.chibo.evaluator;

import java.util.Optional;
import vn.chibo.core.figure.Bound;
import vn.chibo.core.figure.Comparison;
import vn.chibo.core.figure.Fraction;
import vn.chibo.core.figure.Quantity;
import vn.chibo.core.figure.Unit;
import vn.chibo.core.text.Text;
import vn.chibo.evaluator.explanation.Explanation.Shortfall;
import vn.chibo.evaluator.words.EvaluatorMessages;

/** How far a figure that does not meet its requirement lies from it, in words: thiếu 15 phút. */
final class Shortfalls {
  private Shortfalls() {}

  static Shortfall of(Quantity figure, Claim claim, Unit unit) {
    boolean below = below(figure, claim);
    Quantity distance = distance(figure, claim.threshold(), below);
    return new Shortfall(distance, Text.later(() -> words(distance, claim, unit, below)));
  }

  private static Quantity distance(Quantity figure, Fraction threshold, boolean below) {
    Optional<Fraction> exact = figure.exact();
    if (exact.isPresent()) {
      return Quantity.exactly(below ? threshold.minus(exact.get()) : exact.get().minus(threshold));
    }
    return below
        ? new Quantity(
            figure.high().map(end -> moved(threshold, end.value(), end)),
            figure.low().map(end -> moved(threshold, end.value(), end)))
        : new Quantity(
            figure.low().map(end -> moved(end.value(), threshold, end)),
            figure.high().map(end -> moved(end.value(), threshold, end)));
  }

  /** Whether it is too little that is wrong, and not too much. */
  private static boolean below(Quantity figure, Claim claim) {
    return claim.comparison().minimum()
        || (!claim.comparison().maximum() && !figure.meets(Quantity.moreThan(claim.threshold())));
  }

  private static Bound moved(Fraction from, Fraction subtracted, Bound end) {
    return new Bound(from.minus(subtracted), end.inclusive());
  }

  /** A figure that stands exactly at a strict limit is not away from it, and misses it still. */
  private static Text words(Quantity distance, Claim claim, Unit unit, boolean below) {
    if (distance.exact().equals(Optional.of(Fraction.ZERO))) {
      return EvaluatorMessages.text("shortfall.at." + claim.comparison());
    }
    String side = below ? "below" : "above";
    boolean strict = claim.comparison() == Comparison.MORE_THAN;
    Text words = EvaluatorMessages.text("distance." + unit, FigureWords.interval(distance, unit));
    return EvaluatorMessages.text("shortfall." + side + (strict ? ".more" : ""), words);
  }
}
