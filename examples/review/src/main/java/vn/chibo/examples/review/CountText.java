package vn.chibo.examples.review;

import java.util.Optional;
import vn.chibo.core.figure.Bound;
import vn.chibo.core.figure.Fraction;
import vn.chibo.core.figure.Quantity;
import vn.chibo.core.record.PopulationCount;
import vn.chibo.core.text.Text;

/** A published count in words: 20.764, at most 799, at least 601. */
final class CountText {
  private CountText() {}

  static Text of(PopulationCount count) {
    Quantity figure = count.quantity();
    if (figure.exact().isPresent()) {
      return ReviewMessages.text("count.exact", figure.exact().get());
    }
    boolean fromZero = figure.low().map(b -> b.value().compareTo(Fraction.ZERO) == 0).orElse(true);
    Optional<Bound> high = figure.high();
    if (fromZero && high.isPresent()) {
      return ReviewMessages.text("count.at-most", high.get().value());
    }
    return high.map(end -> ReviewMessages.text("count.between", low(figure), end.value()))
        .orElseGet(() -> ReviewMessages.text("count.at-least", low(figure)));
  }

  private static Object low(Quantity figure) {
    return figure.low().orElseThrow().value();
  }
}
