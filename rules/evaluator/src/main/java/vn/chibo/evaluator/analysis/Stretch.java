package vn.chibo.evaluator.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.IntStream;
import vn.chibo.core.figure.Bound;
import vn.chibo.core.figure.Fraction;
import vn.chibo.core.figure.Quantity;

/**
 * Values next to each other that lie in the same of some intervals.
 *
 * @param values the values, as many as there are
 * @param first the first of them, or one of them where there is no first
 * @param within the numbers of the intervals in which they lie
 */
record Stretch(Quantity values, Fraction first, List<Integer> within) {
  private static final Fraction TWO = Fraction.of(2);

  /** All stretches of a domain, in their order. */
  static List<Stretch> of(Domain domain, List<Quantity> intervals) {
    List<Stretch> stretches = new ArrayList<>();
    for (Quantity piece : pieces(domain, intervals)) {
      Stretch next = of(piece, intervals);
      int last = stretches.size() - 1;
      if (last >= 0 && stretches.get(last).within().equals(next.within())) {
        stretches.set(last, stretches.get(last).upTo(next));
      } else {
        stretches.add(next);
      }
    }
    return stretches;
  }

  private static Stretch of(Quantity piece, List<Quantity> intervals) {
    Fraction value = some(piece);
    List<Integer> within =
        IntStream.range(0, intervals.size())
            .filter(i -> Quantity.exactly(value).within(intervals.get(i)))
            .boxed()
            .toList();
    return new Stretch(piece, value, within);
  }

  private Stretch upTo(Stretch next) {
    return new Stretch(new Quantity(values.low(), next.values.high()), first, within);
  }

  /** The first value where there is one, otherwise one inside. */
  private static Fraction some(Quantity piece) {
    Optional<Fraction> low = piece.low().map(Bound::value);
    Optional<Fraction> high = piece.high().map(Bound::value);
    if (piece.low().filter(Bound::inclusive).isPresent()) {
      return low.orElseThrow();
    }
    if (low.isPresent() && high.isPresent()) {
      return low.get().plus(high.get()).dividedBy(TWO);
    }
    return low.map(value -> value.plus(Fraction.ONE))
        .or(() -> high.map(value -> value.minus(Fraction.ONE)))
        .orElse(Fraction.ZERO);
  }

  /**
   * The ends and what lies between them, cut to the domain; pieces without a value are left out.
   */
  private static List<Quantity> pieces(Domain domain, List<Quantity> intervals) {
    NavigableSet<Fraction> ends = new TreeSet<>();
    for (Quantity interval : intervals) {
      interval.low().map(Bound::value).ifPresent(ends::add);
      interval.high().map(Bound::value).ifPresent(ends::add);
    }
    List<Quantity> pieces = new ArrayList<>();
    Optional<Bound> from = Optional.empty();
    for (Fraction end : ends) {
      pieces.add(new Quantity(from, Optional.of(new Bound(end, false))));
      pieces.add(Quantity.exactly(end));
      from = Optional.of(new Bound(end, false));
    }
    pieces.add(new Quantity(from, Optional.empty()));
    return pieces.stream().flatMap(piece -> cut(domain, piece).stream()).toList();
  }

  private static Optional<Quantity> cut(Domain domain, Quantity piece) {
    if (!piece.meets(domain.range())) {
      return Optional.empty();
    }
    Quantity cut = piece.intersect(domain.range());
    if (!domain.whole()) {
      return Optional.of(cut);
    }
    return cut.holdsWholeNumber() ? Optional.of(cut.wholeNumbers()) : Optional.empty();
  }
}
