package vn.chibo.evaluator.words;

import java.util.Optional;
import java.util.function.Function;
import vn.chibo.core.figure.Bound;
import vn.chibo.core.figure.Fraction;
import vn.chibo.core.figure.Quantity;
import vn.chibo.core.figure.Unit;
import vn.chibo.core.text.Text;

/** A figure as far as it is known, in words: 75 minutes, 50 % or more. */
public final class QuantityWords {
  private QuantityWords() {}

  /** The figure with its unit. */
  public static Text of(Quantity value, Unit unit) {
    Optional<Fraction> exact = value.exact();
    if (exact.isPresent()) {
      return ValueWords.text(exact.get(), unit);
    }
    if (value.low().isPresent() && value.high().isPresent()) {
      String key = "interval.both" + style(value.low().get()) + style(value.high().get());
      return EvaluatorMessages.text(
          "figure." + unit,
          EvaluatorMessages.text(
              key,
              ValueWords.number(value.low().get().value(), unit),
              ValueWords.number(value.high().get().value(), unit)));
    }
    return half(value, end -> ValueWords.text(end, unit));
  }

  private static Text half(Quantity value, Function<Fraction, Text> words) {
    Optional<Bound> end = value.low().or(value::high);
    String side = value.low().isPresent() ? "low" : "high";
    return end.map(
            bound ->
                EvaluatorMessages.text(
                    "interval." + side + style(bound), words.apply(bound.value())))
        .orElse(EvaluatorMessages.text("interval.unknown"));
  }

  private static String style(Bound bound) {
    return bound.inclusive() ? ".in" : ".out";
  }
}
