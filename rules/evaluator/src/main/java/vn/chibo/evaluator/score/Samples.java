package vn.chibo.evaluator.score;

import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import vn.chibo.core.figure.Bound;
import vn.chibo.core.figure.Fraction;
import vn.chibo.core.figure.Quantity;

/**
 * Values that stand for all others: between two neighbouring ends of some intervals every value
 * lies in the same of them, so one value of each stretch, and each end, decide.
 */
final class Samples {
  private Samples() {}

  /** Values within an interval, one at least of each stretch, in order. */
  static List<Fraction> of(boolean whole, List<Quantity> ranges, Quantity within) {
    NavigableSet<Fraction> ends = new TreeSet<>();
    Stream.concat(ranges.stream(), Stream.of(within)).forEach(range -> addEnds(range, ends));
    NavigableSet<Fraction> values = whole ? whole(ends) : between(ends);
    return values.stream().filter(value -> Quantity.exactly(value).within(within)).toList();
  }

  private static void addEnds(Quantity range, NavigableSet<Fraction> ends) {
    range.low().map(Bound::value).ifPresent(ends::add);
    range.high().map(Bound::value).ifPresent(ends::add);
  }

  /** The ends and the whole numbers around them. */
  private static NavigableSet<Fraction> whole(NavigableSet<Fraction> ends) {
    NavigableSet<Fraction> values = new TreeSet<>();
    for (Fraction end : ends) {
      values.add(end.floor());
      values.add(end.ceiling());
      values.add(end.floor().minus(Fraction.ONE));
      values.add(end.ceiling().plus(Fraction.ONE));
    }
    return values;
  }

  /** The ends, the middle between neighbours, and a value beyond the first and the last. */
  private static NavigableSet<Fraction> between(NavigableSet<Fraction> ends) {
    NavigableSet<Fraction> values = new TreeSet<>(ends);
    List<Fraction> sorted = new ArrayList<>(ends);
    for (int i = 1; i < sorted.size(); i++) {
      values.add(sorted.get(i - 1).plus(sorted.get(i)).dividedBy(Fraction.of(2)));
    }
    if (!sorted.isEmpty()) {
      values.add(ends.first().minus(Fraction.ONE));
      values.add(ends.last().plus(Fraction.ONE));
    }
    return values;
  }
}
