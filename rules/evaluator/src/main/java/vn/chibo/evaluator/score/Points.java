package vn.chibo.evaluator.score;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import vn.chibo.core.figure.Fraction;
import vn.chibo.core.figure.Quantity;

/**
 * All points that are possible: single values and closed ranges, which do not touch, in order.
 *
 * @param ranges the ranges; at least one
 */
public record Points(List<Range> ranges) {
  /** Nothing is earned. */
  static final Points ZERO = of(Fraction.ZERO);

  /** Joins ranges that touch. */
  public Points {
    if (ranges.isEmpty()) {
      throw new IllegalArgumentException("ranges must not be empty");
    }
    ranges = joined(ranges);
  }

  /**
   * A closed range.
   *
   * @param low the lowest value
   * @param high the highest value
   */
  public record Range(Fraction low, Fraction high) {
    /** Refuses a range without a value. */
    public Range {
      if (low.compareTo(high) > 0) {
        throw new IllegalArgumentException("no points from " + low + " to " + high);
      }
    }

    /** The range as an interval. */
    Quantity hull() {
      return Quantity.between(low, high);
    }
  }

  static Points of(Fraction value) {
    return between(value, value);
  }

  static Points between(Fraction low, Fraction high) {
    return new Points(List.of(new Range(low, high)));
  }

  static Points any(Collection<Fraction> values) {
    return new Points(values.stream().map(value -> new Range(value, value)).toList());
  }

  private static List<Range> joined(List<Range> ranges) {
    List<Range> joined = new ArrayList<>();
    for (Range range : ranges.stream().sorted(Comparator.comparing(Range::low)).toList()) {
      int last = joined.size() - 1;
      if (last >= 0 && range.low().compareTo(joined.get(last).high()) <= 0) {
        Range before = joined.get(last);
        joined.set(last, new Range(before.low(), max(before.high(), range.high())));
      } else {
        joined.add(range);
      }
    }
    return List.copyOf(joined);
  }

  /** The lowest. */
  public Fraction low() {
    return ranges.get(0).low();
  }

  /** The highest. */
  public Fraction high() {
    return ranges.get(ranges.size() - 1).high();
  }

  /** From the lowest to the highest. */
  public Quantity hull() {
    return Quantity.between(low(), high());
  }

  /** Whether a value is possible. */
  public boolean holds(Fraction value) {
    return ranges.stream()
        .anyMatch(r -> r.low().compareTo(value) <= 0 && value.compareTo(r.high()) <= 0);
  }

  /** Whether some possible value lies in the interval. */
  public boolean meets(Quantity interval) {
    return ranges.stream().anyMatch(range -> range.hull().meets(interval));
  }

  Points or(Points other) {
    return new Points(Stream.concat(ranges.stream(), other.ranges.stream()).toList());
  }

  /** Every sum of one of these and one of the others. */
  Points plus(Points other) {
    return new Points(
        ranges.stream()
            .flatMap(
                a ->
                    other.ranges.stream()
                        .map(b -> new Range(a.low().plus(b.low()), a.high().plus(b.high()))))
            .toList());
  }

  /** Each value put through a function that never falls and makes no gaps. */
  Points map(UnaryOperator<Fraction> rising) {
    return new Points(
        ranges.stream()
            .map(r -> new Range(rising.apply(r.low()), rising.apply(r.high())))
            .toList());
  }

  static Fraction max(Fraction a, Fraction b) {
    return a.compareTo(b) >= 0 ? a : b;
  }

  static Fraction min(Fraction a, Fraction b) {
    return a.compareTo(b) <= 0 ? a : b;
  }
}
