package vn.chibo.evaluator.analysis;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;
import vn.chibo.core.figure.Bound;
import vn.chibo.core.figure.Fraction;
import vn.chibo.core.figure.Quantity;

/**
 * The values that a figure can have.
 *
 * @param range between which ends
 * @param whole whether they are whole numbers
 */
record Domain(Quantity range, boolean whole) {
  /** Nothing is known of the figure. */
  static final Domain ANY = new Domain(Quantity.UNKNOWN, false);

  /** A number of things. */
  static final Domain COUNT = new Domain(Quantity.atLeast(Fraction.ZERO), true);

  /** A share. */
  static final Domain SHARE = new Domain(Quantity.SHARE, false);

  private static final Fraction TWO = Fraction.of(2);

  static Domain whole(long low, long high) {
    return new Domain(Quantity.between(Fraction.of(low), Fraction.of(high)), true);
  }

  boolean holds(Fraction value) {
    return (!whole || value.whole()) && Quantity.exactly(value).within(range);
  }

  /**
   * Values that stand for all others, in their order: between two neighbouring ends of the
   * intervals every value lies in the same of them.
   */
  List<Fraction> samples(Collection<Quantity> intervals) {
    NavigableSet<Fraction> ends = new TreeSet<>();
    intervals.forEach(interval -> add(interval, ends));
    add(range, ends);
    if (ends.isEmpty()) {
      ends.add(Fraction.ZERO);
    }
    return (whole ? wholeAround(ends) : between(ends)).stream().filter(this::holds).toList();
  }

  private static void add(Quantity interval, NavigableSet<Fraction> ends) {
    interval.low().map(Bound::value).ifPresent(ends::add);
    interval.high().map(Bound::value).ifPresent(ends::add);
  }

  private static NavigableSet<Fraction> wholeAround(NavigableSet<Fraction> ends) {
    NavigableSet<Fraction> values = new TreeSet<>();
    for (Fraction end : ends) {
      values.add(end.floor().minus(Fraction.ONE));
      values.add(end.floor());
      values.add(end.ceiling());
      values.add(end.ceiling().plus(Fraction.ONE));
    }
    return values;
  }

  private static NavigableSet<Fraction> between(NavigableSet<Fraction> ends) {
    NavigableSet<Fraction> values = new TreeSet<>(ends);
    List<Fraction> sorted = new ArrayList<>(ends);
    for (int i = 1; i < sorted.size(); i++) {
      values.add(sorted.get(i - 1).plus(sorted.get(i)).dividedBy(TWO));
    }
    values.add(ends.first().minus(Fraction.ONE));
    values.add(ends.last().plus(Fraction.ONE));
    return values;
  }
}
