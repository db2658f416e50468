package vn.chibo.evaluator.words;

import java.util.Optional;
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
      Text numbers = IntervalWords.text(value, end -> ValueWords.number(end, unit));
      return EvaluatorMessages.text("figure." + unit, numbers);
    }
    return value.equals(Quantity.UNKNOWN)
        ? EvaluatorMessages.text("interval.unknown")
        : IntervalWords.half(value, end -> ValueWords.text(end, unit));
  }
}
