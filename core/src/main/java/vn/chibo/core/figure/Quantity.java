package vn.chibo.core.figure;

import java.util.Optional;

/**
 * A figure as it was published: an interval that holds the true value.
 *
 * <p>"gần 800" is {@code fewerThan(800)}, "từ 85 % trở lên" is {@code atLeast(85)}, "ít nhất 3 kỳ"
 * is {@code atLeast(3)}. Nothing turns an approximate figure into an exact one.
 *
 * <pre>{@code
 * Quantity members = Quantity.moreThan(600).intersect(Quantity.fewerThan(800)).wholeNumbers();
 * members.dividedBy(Fraction.of(19));      // 601/19 to 799/19
 * }</pre>
 *
 * @param low the lower end, empty where none is known
 * @param high the upper end, empty where none is known
 */
public record Quantity(Optional<Bound> low, Optional<Bound> high) {
  /** Nothing is known. */
  public static final Quantity UNKNOWN = new Quantity(Optional.empty(), Optional.empty());

  /** A share: 0 to 1. */
  public static final Quantity SHARE = between(Fraction.ZERO, Fraction.ONE);

  /** Refuses an interval that holds no value. */
  public Quantity {
    if (low.isPresent() && high.isPresent() && empty(low.get(), high.get())) {
      throw new IllegalArgumentException("no value lies between " + low + " and " + high);
    }
  }

  /** Known exactly. */
  public static Quantity exactly(Fraction value) {
    Optional<Bound> end = Optional.of(new Bound(value, true));
    return new Quantity(end, end);
  }

  /** Known exactly, a whole number. */
  public static Quantity exactly(long value) {
    return exactly(Fraction.of(value));
  }

  /** Inclusive lower end. */
  public static Quantity atLeast(Fraction value) {
    return new Quantity(Optional.of(new Bound(value, true)), Optional.empty());
  }

  /** Strict lower end. */
  public static Quantity moreThan(Fraction value) {
    return new Quantity(Optional.of(new Bound(value, false)), Optional.empty());
  }

  /** Inclusive upper end. */
  public static Quantity atMost(Fraction value) {
    return new Quantity(Optional.empty(), Optional.of(new Bound(value, true)));
  }

  /** Strict upper end. */
  public static Quantity fewerThan(Fraction value) {
    return new Quantity(Optional.empty(), Optional.of(new Bound(value, false)));
  }

  /** Both ends in. */
  public static Quantity between(Fraction low, Fraction high) {
    return new Quantity(Optional.of(new Bound(low, true)), Optional.of(new Bound(high, true)));
  }

  /** The exact value, empty where only an interval is known. */
  public Optional<Fraction> exact() {
    return low.isPresent() && high.isPresent() && low.get().value().equals(high.get().value())
        ? Optional.of(low.get().value())
        : Optional.empty();
  }

  /** Whether the figure stands so to the threshold: yes, no, or unknown where it straddles. */
  public Truth compare(Comparison comparison, Fraction threshold) {
    Optional<Fraction> exact = exact();
    if (exact.isPresent()) {
      return comparison.holds(exact.get().compareTo(threshold)) ? Truth.YES : Truth.NO;
    }
    Quantity allowed = comparison.allowed(threshold);
    if (within(allowed)) {
      return Truth.YES;
    }
    return meets(allowed) ? Truth.UNKNOWN : Truth.NO;
  }

  /** Whether every value of this interval lies in the other. */
  public boolean within(Quantity other) {
    return (other.low.isEmpty() || (low.isPresent() && Bounds.notBelow(low.get(), other.low.get())))
        && (other.high.isEmpty()
            || (high.isPresent() && Bounds.notAbove(high.get(), other.high.get())));
  }

  /** Whether some value lies in both intervals. */
  public boolean meets(Quantity other) {
    Optional<Bound> from = Bounds.greater(low, other.low);
    Optional<Bound> to = Bounds.lesser(high, other.high);
    return from.isEmpty() || to.isEmpty() || !empty(from.get(), to.get());
  }

  /**
   * The values in both: a figure cut to its domain ("at least 100 %" of a share is 100 %).
   *
   * @throws IllegalArgumentException if no value lies in both
   */
  public Quantity intersect(Quantity other) {
    return new Quantity(Bounds.greater(low, other.low), Bounds.lesser(high, other.high));
  }

  /** The smallest interval that holds both. */
  public Quantity hull(Quantity other) {
    return new Quantity(
        low.isEmpty() || other.low.isEmpty() ? Optional.empty() : Bounds.lesserLow(low, other.low),
        high.isEmpty() || other.high.isEmpty()
            ? Optional.empty()
            : Bounds.greaterHigh(high, other.high));
  }

  /** Whether a whole number lies inside. */
  public boolean holdsWholeNumber() {
    Optional<Bound> up = low.map(Bounds::wholeUp);
    Optional<Bound> down = high.map(Bounds::wholeDown);
    return up.isEmpty() || down.isEmpty() || !empty(up.get(), down.get());
  }

  /**
   * The whole numbers inside: "more than 600" members are at least 601.
   *
   * @throws IllegalArgumentException if there is none
   */
  public Quantity wholeNumbers() {
    return new Quantity(low.map(Bounds::wholeUp), high.map(Bounds::wholeDown));
  }

  /**
   * The interval of a figure that was rounded half up to the unit: 90 to whole percent is [89.5,
   * 90.5).
   */
  public Quantity unrounded(Fraction unit) {
    Fraction half = unit.dividedBy(Fraction.of(2));
    return new Quantity(
        low.map(b -> new Bound(b.value().minus(half), true)),
        high.map(b -> new Bound(b.value().plus(half), false)));
  }

  /** The sum of two independent figures. */
  public Quantity plus(Quantity other) {
    return new Quantity(Bounds.sum(low, other.low), Bounds.sum(high, other.high));
  }

  /** The figure times a positive factor. */
  public Quantity times(Fraction factor) {
    if (factor.compareTo(Fraction.ZERO) <= 0) {
      throw new IllegalArgumentException("factor must be positive: " + factor);
    }
    return new Quantity(
        low.map(b -> new Bound(b.value().times(factor), b.inclusive())),
        high.map(b -> new Bound(b.value().times(factor), b.inclusive())));
  }

  /** The figure divided by a positive divisor. */
  public Quantity dividedBy(Fraction divisor) {
    return times(Fraction.ONE.dividedBy(divisor));
  }

  private static boolean empty(Bound low, Bound high) {
    int order = low.value().compareTo(high.value());
    return order > 0 || (order == 0 && !(low.inclusive() && high.inclusive()));
  }

  /** The interval as {@code [601, 799]}, {@code (85, ..)}. */
  @Override
  public String toString() {
    if (exact().isPresent()) {
      return exact().get().toString();
    }
    return low.map(b -> (b.inclusive() ? "[" : "(") + b.value()).orElse("(..")
        + ", "
        + high.map(b -> b.value() + (b.inclusive() ? "]" : ")")).orElse("..)");
  }
}
