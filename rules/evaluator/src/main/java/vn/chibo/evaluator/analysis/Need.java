package vn.chibo.evaluator.analysis;

import vn.chibo.core.figure.Comparison;
import vn.chibo.core.figure.Fraction;
import vn.chibo.core.figure.Quantity;
import vn.chibo.core.figure.Unit;

/** What a requirement comes to on a day. */
sealed interface Need {
  /** No value is on record: what asks for it does not apply. */
  Need NONE = new None();

  /** Values disagree, or speak only if switched on: what asks for it may come to anything. */
  Need OPEN = new Open();

  /** A threshold that is known. */
  record Settled(Comparison comparison, Fraction value, Unit unit) implements Need {
    Quantity allowed() {
      return comparison.allowed(value);
    }
  }

  /** No value is on record. */
  record None() implements Need {}

  /** It is not known which value holds. */
  record Open() implements Need {}
}
