package vn.chibo.evaluator.population;

import java.util.Optional;
import vn.chibo.core.figure.Bound;
import vn.chibo.core.figure.Fraction;
import vn.chibo.core.figure.Quantity;
import vn.chibo.core.text.Text;
import vn.chibo.evaluator.words.EvaluatorMessages;

/** Which scores are the better ones. */
public enum ScoreOrder {
  /** The higher the better: points. */
  HIGHER_FIRST,
  /** The lower the better: points taken off, sums of places. */
  LOWER_FIRST;

  /** What readers call it. */
  public Text label() {
    return EvaluatorMessages.of(this);
  }

  /** The score, turned so that the greater is the better; turned twice it is itself. */
  Quantity turned(Quantity score) {
    return this == HIGHER_FIRST
        ? score
        : new Quantity(score.high().map(ScoreOrder::negated), score.low().map(ScoreOrder::negated));
  }

  /** The score of a part, turned; anything is possible where it has none. */
  Quantity turned(Part<?> part) {
    return turned(part.score().orElse(Quantity.UNKNOWN));
  }

  private static Bound negated(Bound end) {
    return new Bound(Fraction.ZERO.minus(end.value()), end.inclusive());
  }

  /** Whether a score may be greater than one that is held against it. */
  static boolean mayExceed(Quantity score, Quantity held) {
    return ends(score.high(), held.low()) > 0;
  }

  /** Whether a score may be at least one that is held against it. */
  static boolean mayReach(Quantity score, Quantity held) {
    int order = ends(score.high(), held.low());
    return order > 0
        || (order == 0
            && score.high().orElseThrow().inclusive()
            && held.low().orElseThrow().inclusive());
  }

  /** How an upper end stands to a lower one; an absent one is infinitely far. */
  private static int ends(Optional<Bound> high, Optional<Bound> low) {
    return high.isEmpty() || low.isEmpty() ? 1 : high.get().value().compareTo(low.get().value());
  }
}
