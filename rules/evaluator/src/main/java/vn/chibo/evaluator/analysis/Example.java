package vn.chibo.evaluator.analysis;

import java.util.Optional;
import vn.chibo.core.figure.Fraction;
import vn.chibo.core.figure.Unit;
import vn.chibo.core.text.Text;

/**
 * How some outcomes come about.
 *
 * @param met how many of the nodes below are met: the more, the more telling
 * @param value a value that leads to them, where it is one
 */
record Example(int met, Optional<Value> value) {
  /** Nothing tells how. */
  static final Example NONE = new Example(0, Optional.empty());

  /** A value of a figure. */
  record Value(Text label, Fraction value, Unit unit) {}

  Example and(Example other) {
    return new Example(met + other.met, value.or(other::value));
  }
}
