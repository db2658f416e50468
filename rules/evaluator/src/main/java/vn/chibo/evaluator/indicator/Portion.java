package vn.chibo.evaluator.indicator;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.chibo.core.figure.Fraction;
import vn.chibo.core.figure.Quantity;
import vn.chibo.core.figure.Truth;
import vn.chibo.core.text.Text;

/**
 * What one entry may add to the numerator and the denominator of an indicator, as far as its facts
 * tell. The truth is one of the points, plus any number of those that may come on top.
 *
 * <pre>{@code
 * Portion.of(6, 13);                       // six of thirteen spoke
 * Portion.whether(Truth.UNKNOWN, missing); // counts below the line; above it, nobody knows
 * }</pre>
 *
 * @param points what it may add, at least one; more knowledge only takes points away
 * @param more what may come on top of it, each any number of times
 * @param missing what would have to be recorded for it to be exact
 * @param conflict whether it is not exact because facts cannot both hold, to be set right
 */
public record Portion(List<Point> points, List<Point> more, List<Text> missing, boolean conflict) {
  /** Adds nothing. */
  public static final Portion NOTHING = of(0, 0);

  private static final Point MISS = Point.of(0, 1);
  private static final Point HIT = Point.of(1, 1);

  /** Any number of entries of which each counts below the line and may count above it. */
  static final Portion ANY = NOTHING.withMore(List.of(MISS, HIT));

  /** Copies the lists; refuses a portion without a point. */
  public Portion {
    points = List.copyOf(points);
    more = List.copyOf(more);
    missing = List.copyOf(missing);
    if (points.isEmpty()) {
      throw new IllegalArgumentException("a portion needs a point");
    }
  }

  /** Facts that do not contradict each other. */
  public Portion(List<Point> points, List<Point> more, List<Text> missing) {
    this(points, more, missing, false);
  }

  /**
   * One pair of a numerator and a denominator.
   *
   * @param numerator not negative
   * @param denominator not negative
   */
  public record Point(Fraction numerator, Fraction denominator) {
    /** Refuses negative numbers. */
    public Point {
      if (numerator.compareTo(Fraction.ZERO) < 0 || denominator.compareTo(Fraction.ZERO) < 0) {
        throw new IllegalArgumentException("negative: " + numerator + ", " + denominator);
      }
    }

    /** Whole numbers. */
    public static Point of(long numerator, long denominator) {
      return new Point(Fraction.of(numerator), Fraction.of(denominator));
    }

    Point plus(Point other) {
      return new Point(numerator.plus(other.numerator), denominator.plus(other.denominator));
    }

    /** How far it lies above the line through zero that has this slope. */
    Fraction above(Fraction slope) {
      return numerator.minus(slope.times(denominator));
    }

    boolean zero() {
      return numerator.equals(Fraction.ZERO) && denominator.equals(Fraction.ZERO);
    }
  }

  /** Known exactly. */
  public static Portion of(long numerator, long denominator) {
    return new Portion(List.of(Point.of(numerator, denominator)), List.of(), List.of());
  }

  /** One of these. */
  public static Portion oneOf(List<Point> points, Text missing) {
    return new Portion(points, List.of(), List.of(missing));
  }

  /** Counts once below the line; above it if it is true. */
  public static Portion whether(Truth truth, List<Text> missing) {
    return switch (truth) {
      case YES -> of(1, 1);
      case NO -> of(0, 1);
      case UNKNOWN -> new Portion(List.of(MISS, HIT), List.of(), missing);
    };
  }

  /** The same. */
  public static Portion whether(Truth truth, Text missing) {
    return whether(truth, List.of(missing));
  }

  /** The same, on top of which these may come any number of times. */
  public Portion withMore(List<Point> points) {
    return new Portion(this.points, points, missing, conflict);
  }

  /** The same, for which this would have to be recorded. */
  public Portion withMissing(Text what) {
    return new Portion(points, more, List.of(what), conflict);
  }

  /** The same, which facts leave open that cannot both hold. */
  public Portion conflicting() {
    return new Portion(points, more, missing, true);
  }

  /** The same, or nothing: it is not known whether the entry is meant at all. */
  public Portion orNothing(Text missing) {
    List<Point> all = new ArrayList<>(points);
    all.addAll(NOTHING.points);
    return new Portion(
        all, more, Stream.concat(Stream.of(missing), this.missing.stream()).toList(), conflict);
  }

  /** Whether it surely adds nothing. */
  boolean nothing() {
    return more.isEmpty() && points.stream().allMatch(Point::zero);
  }

  /** What it may add to the numerator. */
  public Quantity numerator() {
    return range(points.stream().map(Point::numerator), more.stream().map(Point::numerator));
  }

  /** What it may add to the denominator. */
  public Quantity denominator() {
    return range(points.stream().map(Point::denominator), more.stream().map(Point::denominator));
  }

  private static Quantity range(Stream<Fraction> values, Stream<Fraction> added) {
    List<Fraction> sorted = values.sorted().toList();
    Quantity range = Quantity.between(sorted.get(0), sorted.get(sorted.size() - 1));
    boolean open = added.anyMatch(value -> value.compareTo(Fraction.ZERO) > 0);
    return open ? new Quantity(range.low(), Optional.empty()) : range;
  }
}
