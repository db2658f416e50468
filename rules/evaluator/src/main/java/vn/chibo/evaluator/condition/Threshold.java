package vn.chibo.evaluator.condition;

import vn.chibo.core.figure.Fraction;
import vn.chibo.core.figure.Unit;

/**
 * A threshold: a figure of the rule book by its name, or a number that is no figure of a clause.
 */
public sealed interface Threshold {
  /** A figure of the rule book, with its clause. */
  record Parameter(String name) implements Threshold {}

  /** A number that follows from the words of the rule, such as the zero of "nobody". */
  record Fixed(Fraction value, Unit unit) implements Threshold {}
}
