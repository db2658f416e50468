package vn.chibo.evaluator.words;

import vn.chibo.core.figure.Fraction;
import vn.chibo.core.figure.Unit;
import vn.chibo.core.text.Text;

/** A single value in words; shares are printed in percent. */
public final class ValueWords {
  private static final Fraction HUNDRED = Fraction.of(100);

  private ValueWords() {}

  /** The value with its unit. */
  public static Text text(Fraction value, Unit unit) {
    return EvaluatorMessages.text("figure." + unit, number(value, unit));
  }

  /** The number that is printed. */
  public static Fraction number(Fraction value, Unit unit) {
    return unit == Unit.SHARE ? value.times(HUNDRED) : value;
  }
}
