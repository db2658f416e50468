package vn.chibo.core.figure;

import java.util.Objects;

/**
 * An end of an interval.
 *
 * @param value where it lies
 * @param inclusive whether the value itself is in
 */
public record Bound(Fraction value, boolean inclusive) {
  /** Needs a value. */
  public Bound {
    Objects.requireNonNull(value, "value");
  }
}
