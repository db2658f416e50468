package vn.chibo.evaluator.analysis;

import java.util.Optional;
import vn.chibo.core.figure.Fraction;
import vn.chibo.core.figure.Unit;
import vn.chibo.core.text.Text;

/**
 * How some outcomes come about.
 *
 * @param telling how telling it is: more nodes below are met, and the value is one of a threshold
 * @param value a value that leads to them, where it is one
 */
record Example(int telling, Optional<Value> value) {
  /** Nothing tells how. */
  static final Example NONE = new Example(0, Optional.empty());

  /** A value of a figure. */
  record Value(Text label, Fraction value, Unit unit) {}

  Example and(Example other) {
    return new Example(telling + other.telling, value.or(other::value));
  }
}
