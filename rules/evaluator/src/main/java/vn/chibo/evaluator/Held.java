package vn.chibo.evaluator;

import java.time.LocalDate;

/**
 * The value of a parameter that holds on the day that decides.
 *
 * @param value the value and what it overrides
 * @param day the day
 */
record Held(Effective.Value value, LocalDate day) {

  /** Whether more is to be said of it than its value: other layers, or how far it was checked. */
  boolean remarkable() {
    return !value.overrides().isEmpty() || value.entry().verifiedThrough().isPresent();
  }
}
