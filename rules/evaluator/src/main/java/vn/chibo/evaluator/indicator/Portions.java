package vn.chibo.evaluator.indicator;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import vn.chibo.core.figure.Bound;
import vn.chibo.core.figure.Fraction;
import vn.chibo.core.figure.Quantity;
import vn.chibo.evaluator.indicator.Portion.Point;

/**
 * All portions of an indicator together: what numerator, denominator and their ratio may be. The
 * ends of the ratio are exact: each is the ratio of a choice of points that is possible, or the
 * limit that any number of additions comes close to.
 */
record Portions(List<Portion> all) {

  Quantity numerator() {
    return sum(Portion::numerator);
  }

  Quantity denominator() {
    return sum(Portion::denominator);
  }

  private Quantity sum(Function<Portion, Quantity> part) {
    return all.stream().map(part).reduce(Quantity.exactly(0), Quantity::plus);
  }

  /** Numerator over denominator, empty where the denominator is surely zero. */
  Optional<Quantity> ratio() {
    if (all.stream().anyMatch(Portions::ofNothing)) {
      throw new IllegalArgumentException("something above the line where nothing is below it");
    }
    Optional<Fraction> least = extreme(-1);
    Optional<Fraction> most = extreme(1);
    List<Fraction> added = additions().map(p -> p.numerator().dividedBy(p.denominator())).toList();
    Optional<Bound> low = end(least, added, Comparator.naturalOrder());
    Optional<Bound> high = end(most, added, Comparator.reverseOrder());
    return low.map(bound -> new Quantity(low, high));
  }

  private static boolean ofNothing(Portion portion) {
    return Stream.concat(portion.points().stream(), portion.more().stream())
        .anyMatch(point -> point.denominator().equals(Fraction.ZERO) && !point.zero());
  }

  private Stream<Point> additions() {
    return all.stream()
        .flatMap(portion -> portion.more().stream())
        .filter(point -> point.denominator().compareTo(Fraction.ZERO) > 0);
  }

  /** The end of the points, unless additions lead beyond it: those are reached from zero only. */
  private Optional<Bound> end(
      Optional<Fraction> reached, List<Fraction> added, Comparator<Fraction> order) {
    Optional<Fraction> limit = added.stream().min(order);
    boolean beyond =
        limit.isPresent() && (reached.isEmpty() || order.compare(limit.get(), reached.get()) < 0);
    return beyond
        ? limit.map(value -> new Bound(value, mayBeZero()))
        : reached.map(value -> new Bound(value, true));
  }

  private boolean mayBeZero() {
    return all.stream().allMatch(portion -> portion.points().stream().anyMatch(Point::zero));
  }

  /**
   * The least ratio of the points for -1, the greatest for 1, by the method of Dinkelbach: the
   * choice that lies furthest beyond the line of the ratio found so far has a better one, until
   * none lies beyond it. There are finitely many choices and each is better than the one before.
   */
  private Optional<Fraction> extreme(int sign) {
    Point start = choose(Comparator.comparing(Point::denominator));
    if (start.denominator().equals(Fraction.ZERO)) {
      return Optional.empty();
    }
    Fraction ratio = start.numerator().dividedBy(start.denominator());
    while (true) {
      Fraction slope = ratio;
      Point best =
          choose(Comparator.comparing(point -> point.above(slope).times(Fraction.of(sign))));
      if (best.above(slope).times(Fraction.of(sign)).compareTo(Fraction.ZERO) <= 0) {
        return Optional.of(ratio);
      }
      ratio = best.numerator().dividedBy(best.denominator());
    }
  }

  private Point choose(Comparator<Point> order) {
    return all.stream()
        .map(portion -> portion.points().stream().max(order).orElseThrow())
        .reduce(Point.of(0, 0), Point::plus);
  }
}
