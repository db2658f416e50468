package vn.chibo.evaluator.indicator;

import java.util.Objects;
import java.util.Optional;
import java.util.function.BinaryOperator;
import vn.chibo.core.figure.Bound;
import vn.chibo.core.figure.Quantity;

/**
 * The figure of a period less that of an earlier one; of shares, in hundredths the difference in
 * percentage points. It is neither better nor worse.
 */
public sealed interface Difference {

  /**
   * They are compared.
   *
   * @param by the difference, below zero where the figure fell; an interval where one of them is
   */
  record Change(Quantity by) implements Difference {
    /** Needs a difference. */
    public Change {
      Objects.requireNonNull(by, "by");
    }
  }

  /**
   * They are not compared.
   *
   * @param reason why
   */
  record None(NotComparable reason) implements Difference {
    /** Needs a reason. */
    public None {
      Objects.requireNonNull(reason, "reason");
    }
  }

  /** The difference of two figures of one indicator and cell. */
  static Difference between(IndicatorFigures now, IndicatorFigures before) {
    if (now.coverage() == Coverage.NOT_BEGUN) {
      return new None(NotComparable.NOT_BEGUN);
    }
    if (before.coverage() == Coverage.NONE) {
      return new None(NotComparable.BEFORE_NOT_COVERED);
    }
    if (now.value().isEmpty() || before.value().isEmpty()) {
      return new None(
          now.value().isEmpty() ? NotComparable.NOTHING_NOW : NotComparable.NOTHING_BEFORE);
    }
    return new Change(minus(now.value().get(), before.value().get()));
  }

  private static Quantity minus(Quantity now, Quantity before) {
    BinaryOperator<Optional<Bound>> less =
        (a, b) ->
            a.flatMap(
                x ->
                    b.map(
                        y ->
                            new Bound(x.value().minus(y.value()), x.inclusive() && y.inclusive())));
    return new Quantity(less.apply(now.low(), before.high()), less.apply(now.high(), before.low()));
  }
}
