package vn.chibo.testkit;

import java.util.Objects;
import org.assertj.core.api.AbstractAssert;
import org.jspecify.annotations.Nullable;
import vn.chibo.core.figure.Comparison;
import vn.chibo.core.figure.Fraction;
import vn.chibo.core.figure.Quantity;
import vn.chibo.core.figure.Truth;

/**
 * Assertions about a figure that may be known within bounds only.
 *
 * <pre>{@code
 * assertThat(quantity).proves(Comparison.AT_LEAST, Fraction.percent(85));
 * }</pre>
 */
public final class QuantityAssert extends AbstractAssert<QuantityAssert, Quantity> {

  QuantityAssert(@Nullable Quantity actual) {
    super(actual, QuantityAssert.class);
  }

  /** It is known, and this. */
  public QuantityAssert isExactly(Fraction value) {
    return isWithin(Quantity.exactly(value));
  }

  /** Whatever of its values is the true one lies between these two. */
  public QuantityAssert isBetween(Fraction low, Fraction high) {
    return isWithin(Quantity.between(low, high));
  }

  /** Whatever of its values is the true one lies within these. */
  public QuantityAssert isWithin(Quantity bounds) {
    if (!quantity().within(bounds)) {
      failWithMessage("Expected a figure within%n  %s%nbut it is%n  %s", bounds, actual);
    }
    return this;
  }

  /** It stands so to a threshold, whatever of its values is the true one. */
  public QuantityAssert proves(Comparison comparison, Fraction threshold) {
    return is(Truth.YES, comparison, threshold);
  }

  /** It does not stand so to a threshold, whatever of its values is the true one. */
  public QuantityAssert disproves(Comparison comparison, Fraction threshold) {
    return is(Truth.NO, comparison, threshold);
  }

  /** It leaves open whether it stands so to a threshold. */
  public QuantityAssert leavesOpen(Comparison comparison, Fraction threshold) {
    return is(Truth.UNKNOWN, comparison, threshold);
  }

  private QuantityAssert is(Truth expected, Comparison comparison, Fraction threshold) {
    Truth found = quantity().compare(comparison, threshold);
    if (found != expected) {
      failWithMessage(
          "Expected%n  %s %s %s%nto be%n  %s%nbut it is%n  %s",
          actual, comparison.sign(), threshold, expected, found);
    }
    return this;
  }

  private Quantity quantity() {
    isNotNull();
    return Objects.requireNonNull(actual);
  }
}
