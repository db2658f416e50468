package vn.chibo.core.figure;

import java.util.Optional;

/** Comparing and moving the ends of intervals; an absent end is infinitely far. */
final class Bounds {
  private Bounds() {}

  /** Whether a lower end keeps everything above another lower end. */
  static boolean notBelow(Bound low, Bound other) {
    int order = low.value().compareTo(other.value());
    return order > 0 || (order == 0 && (other.inclusive() || !low.inclusive()));
  }

  /** Whether an upper end keeps everything below another upper end. */
  static boolean notAbove(Bound high, Bound other) {
    int order = high.value().compareTo(other.value());
    return order < 0 || (order == 0 && (other.inclusive() || !high.inclusive()));
  }

  /** The narrower of two lower ends. */
  static Optional<Bound> greater(Optional<Bound> a, Optional<Bound> b) {
    if (a.isEmpty() || b.isEmpty()) {
      return a.isEmpty() ? b : a;
    }
    return notBelow(a.get(), b.get()) ? a : b;
  }

  /** The narrower of two upper ends. */
  static Optional<Bound> lesser(Optional<Bound> a, Optional<Bound> b) {
    if (a.isEmpty() || b.isEmpty()) {
      return a.isEmpty() ? b : a;
    }
    return notAbove(a.get(), b.get()) ? a : b;
  }

  /** The wider of two lower ends that are both present. */
  static Optional<Bound> lesserLow(Optional<Bound> a, Optional<Bound> b) {
    return greater(a, b).equals(a) ? b : a;
  }

  /** The wider of two upper ends that are both present. */
  static Optional<Bound> greaterHigh(Optional<Bound> a, Optional<Bound> b) {
    return lesser(a, b).equals(a) ? b : a;
  }

  static Bound wholeUp(Bound low) {
    Fraction up = low.value().ceiling();
    boolean next = !low.inclusive() && up.equals(low.value());
    return new Bound(next ? up.plus(Fraction.ONE) : up, true);
  }

  static Bound wholeDown(Bound high) {
    Fraction down = high.value().floor();
    boolean next = !high.inclusive() && down.equals(high.value());
    return new Bound(next ? down.minus(Fraction.ONE) : down, true);
  }

  static Optional<Bound> sum(Optional<Bound> a, Optional<Bound> b) {
    if (a.isEmpty() || b.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new Bound(
            a.get().value().plus(b.get().value()), a.get().inclusive() && b.get().inclusive()));
  }
}
