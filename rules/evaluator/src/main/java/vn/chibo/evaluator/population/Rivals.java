package vn.chibo.evaluator.population;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import vn.chibo.core.figure.Bound;
import vn.chibo.core.figure.Fraction;
import vn.chibo.core.figure.Quantity;

/**
 * The scores against which one is held, turned so that the greater is the better, in the order of
 * their ends: what may or must stand above a score is then a tail of one list.
 *
 * @param byHigh by the upper end
 * @param byLow by the lower end
 */
record Rivals(List<Quantity> byHigh, List<Quantity> byLow) {
  private static final Comparator<Fraction> VALUES = Comparator.naturalOrder();

  /** An absent upper end is infinitely high; an end that is not itself in comes before. */
  private static final Comparator<Quantity> BY_HIGH =
      Comparator.comparing(
          Quantity::high,
          absent(false)
              .thenComparing(Rivals::value, VALUES)
              .thenComparing(high -> high.map(Bound::inclusive).orElse(true)));

  /** An absent lower end is infinitely low; an end that is not itself in comes after. */
  private static final Comparator<Quantity> BY_LOW =
      Comparator.comparing(
          Quantity::low,
          absent(true)
              .thenComparing(Rivals::value, VALUES)
              .thenComparing(low -> !low.map(Bound::inclusive).orElse(true)));

  static <I> Rivals of(List<Part<I>> parts, ScoreOrder order) {
    List<Quantity> scores = parts.stream().map(order::turned).toList();
    return new Rivals(
        scores.stream().sorted(BY_HIGH).toList(), scores.stream().sorted(BY_LOW).toList());
  }

  private static Comparator<Optional<Bound>> absent(boolean first) {
    return Comparator.comparing(end -> end.isPresent() == first);
  }

  private static Fraction value(Optional<Bound> end) {
    return end.map(Bound::value).orElse(Fraction.ZERO);
  }

  /** How many may be better; one that is not exact may be better than itself. */
  int mayExceed(Quantity score) {
    return tail(byHigh, rival -> ScoreOrder.mayExceed(rival, score));
  }

  /** How many may be as good or better; each is as good as itself. */
  int mayReach(Quantity score) {
    return tail(byHigh, rival -> ScoreOrder.mayReach(rival, score));
  }

  /** How many are better for certain; none is better than itself. */
  int exceed(Quantity score) {
    return tail(byLow, rival -> !ScoreOrder.mayReach(score, rival));
  }

  /** How many are as good or better for certain; one that is exact is as good as itself. */
  int reach(Quantity score) {
    return tail(byLow, rival -> !ScoreOrder.mayExceed(score, rival));
  }

  /** The upper end of the score at a place, from 1 for the highest. */
  Optional<Bound> highAt(int place) {
    return byHigh.get(byHigh.size() - place).high();
  }

  /** The lower end of the score at a place, from 1 for the highest. */
  Optional<Bound> lowAt(int place) {
    return byLow.get(byLow.size() - place).low();
  }

  /** How many hold from the first that does; those behind it all do. */
  private static int tail(List<Quantity> sorted, Predicate<Quantity> holds) {
    int low = 0;
    int high = sorted.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      boolean found = holds.test(sorted.get(middle));
      high = found ? middle : high;
      low = found ? low : middle + 1;
    }
    return sorted.size() - low;
  }
}
