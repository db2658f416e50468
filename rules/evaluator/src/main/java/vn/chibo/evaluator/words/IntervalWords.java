package vn.chibo.evaluator.words;

import java.util.Optional;
import java.util.function.Function;
import vn.chibo.core.figure.Bound;
import vn.chibo.core.figure.Fraction;
import vn.chibo.core.figure.Quantity;
import vn.chibo.core.text.Text;

/** Intervals in words: exactly, from, to, above, below. */
public final class IntervalWords {
  private IntervalWords() {}

  /** The interval, its numbers as they are. */
  public static Text text(Quantity quantity) {
    return text(quantity, value -> value);
  }

  /** The interval, its numbers as they are to be printed. */
  public static Text text(Quantity quantity, Function<Fraction, Object> printed) {
    if (quantity.exact().isPresent()) {
      return EvaluatorMessages.text("interval.exact", printed.apply(quantity.exact().get()));
    }
    if (quantity.low().isEmpty() && quantity.high().isEmpty()) {
      return EvaluatorMessages.text("interval.unknown");
    }
    if (quantity.low().isEmpty() || quantity.high().isEmpty()) {
      return half(quantity, printed);
    }
    return both(quantity.low().get(), quantity.high().get(), printed);
  }

  /** An interval of which one end is known. */
  public static Text half(Quantity quantity, Function<Fraction, Object> printed) {
    Optional<Bound> low = quantity.low();
    Bound end = low.or(quantity::high).orElseThrow();
    String side = low.isPresent() ? "low" : "high";
    return EvaluatorMessages.text("interval." + side + style(end), printed.apply(end.value()));
  }

  private static Text both(Bound low, Bound high, Function<Fraction, Object> printed) {
    return EvaluatorMessages.text(
        "interval.both" + style(low) + style(high),
        printed.apply(low.value()),
        printed.apply(high.value()));
  }

  private static String style(Bound bound) {
    return bound.inclusive() ? ".in" : ".out";
  }
}
