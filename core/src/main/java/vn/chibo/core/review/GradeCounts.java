package vn.chibo.core.review;

import java.util.Optional;
import vn.chibo.core.figure.Bound;
import vn.chibo.core.figure.Fraction;
import vn.chibo.core.figure.Quantity;

/**
 * How many were given the grades that matter for the cap on excellent, as far as it is known.
 *
 * @param graded all graded
 * @param excellent graded excellent
 * @param good graded good, excellent excluded
 */
public record GradeCounts(Quantity graded, Quantity excellent, Quantity good) {

  /** Cuts the counts to what all together allow. */
  public GradeCounts {
    graded = graded.intersect(Quantity.atLeast(Fraction.ONE)).wholeNumbers();
    Quantity part = new Quantity(Quantity.SHARE.low(), graded.high());
    excellent = excellent.intersect(part).wholeNumbers();
    good = good.intersect(part).wholeNumbers();
  }

  /** So many of all graded have exactly the grade good; the others may have any other grade. */
  public static GradeCounts exactlyGood(int good, int graded) {
    return new GradeCounts(
        Quantity.exactly(graded),
        Quantity.between(Fraction.ZERO, Fraction.of(graded - (long) good)),
        Quantity.exactly(good));
  }

  /** So many of all graded have the grade good or a better one. */
  public static GradeCounts goodOrBetter(int goodOrBetter, int graded) {
    Quantity upTo = Quantity.between(Fraction.ZERO, Fraction.of(goodOrBetter));
    return new GradeCounts(Quantity.exactly(graded), upTo, upTo);
  }

  /** The share of excellent of a base; without an upper end where the base may be nobody. */
  public Quantity excellentShare(CapBase base) {
    return new Quantity(
        least(base).map(value -> new Bound(value, true)),
        most(base).map(value -> new Bound(value, true)));
  }

  private Optional<Fraction> least(CapBase base) {
    return share(base, Quantity::low, Quantity::high);
  }

  private Optional<Fraction> most(CapBase base) {
    return share(base, Quantity::high, Quantity::low);
  }

  /** The share grows with excellent and falls with the rest of its base. */
  private Optional<Fraction> share(CapBase base, End end, End opposite) {
    Optional<Fraction> top = end.of(excellent).map(Bound::value);
    Optional<Fraction> rest =
        switch (base) {
          case T_ONLY -> opposite.of(good).map(Bound::value);
          case T_AND_ABOVE -> opposite.of(good).map(Bound::value).flatMap(g -> top.map(g::plus));
          case ALL_GRADED -> opposite.of(graded).map(Bound::value);
        };
    return top.flatMap(e -> rest.filter(r -> r.compareTo(Fraction.ZERO) > 0).map(e::dividedBy));
  }

  /** One end of an interval. */
  private interface End {
    Optional<Bound> of(Quantity quantity);
  }
}
