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

  /** The noun is what stands behind a plain number, where it has one. */
  static Shortfall of(Quantity figure, Claim claim, Unit unit, Optional<Text> noun) {
    boolean below = below(figure, claim);
    Quantity distance = distance(figure, claim.threshold(), below);
    Text amount = Text.later(() -> amount(distance, claim, unit, noun));
    return new Shortfall(distance, amount, Text.later(() -> words(distance, amount, claim, below)));
  }

  /** From a strict limit it is more than the distance. */
  private static Text amount(Quantity distance, Claim claim, Unit unit, Optional<Text> noun) {
    Text number = FigureWords.interval(distance, unit);
    Text amount =
        noun.map(word -> EvaluatorMessages.text("figure.noun", number, word))
            .orElseGet(() -> EvaluatorMessages.text("distance." + unit, number));
    return claim.comparison() == Comparison.MORE_THAN
        ? EvaluatorMessages.text("required.MORE_THAN", amount)
        : amount;
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
  private static Text words(Quantity distance, Text amount, Claim claim, boolean below) {
    if (distance.exact().equals(Optional.of(Fraction.ZERO))) {
      return EvaluatorMessages.text("shortfall.at." + claim.comparison());
    }
    String side = below ? "below" : "above";
    return EvaluatorMessages.text("shortfall." + side, amount);
  }
}
