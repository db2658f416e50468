package vn.chibo.evaluator.population;

import java.util.List;
import vn.chibo.core.figure.Fraction;
import vn.chibo.core.text.Text;
import vn.chibo.evaluator.words.EvaluatorMessages;

/** How the number that a cap allows is made whole (làm tròn). */
public enum CapRounding {
  /** Down: the share itself is never exceeded. */
  DOWN,
  /** To the nearest whole number, a half up. */
  HALF_UP,
  /** Up: a part of one counts as one. */
  UP,
  /** The text does not say: each of the others is possible. */
  UNSTATED;

  private static final List<CapRounding> STATED = List.of(DOWN, HALF_UP, UP);
  private static final Fraction HALF = Fraction.of(1, 2);

  /** What readers call it. */
  public Text label() {
    return EvaluatorMessages.of(this);
  }

  /** The roundings that are possible, none of them {@link #UNSTATED}. */
  List<CapRounding> possible() {
    return this == UNSTATED ? STATED : List.of(this);
  }

  /** A number that is not negative, made whole. */
  int of(Fraction number) {
    Fraction whole =
        switch (this) {
          case DOWN -> number.floor();
          case HALF_UP -> number.plus(HALF).floor();
          case UP -> number.ceiling();
          case UNSTATED -> throw new IllegalStateException("ask possible() first");
        };
    return whole.numerator().intValueExact();
  }
}
