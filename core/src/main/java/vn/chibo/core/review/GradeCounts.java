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

  /**
   * The share of excellent of a base; without an upper end where the base may be nobody and some
   * may be excellent. None of nobody are a share of 0; some of nobody are more than any share, and
   * shown as more than their own number.
   */
  public Quantity excellentShare(CapBase base) {
    return new Quantity(least(base), most(base));
  }

  private Optional<Bound> least(CapBase base) {
    return excellent
        .low()
        .map(Bound::value)
        .flatMap(top -> rest(base, top, Quantity::high).map(rest -> least(top, rest)));
  }

  private static Bound least(Fraction top, Fraction rest) {
    boolean someOfNobody = none(rest) && !none(top);
    return someOfNobody ? new Bound(top, false) : new Bound(share(top, rest), true);
  }

  private Optional<Bound> most(CapBase base) {
    return excellent
        .high()
        .map(Bound::value)
        .flatMap(
            top ->
                rest(base, top, Quantity::low)
                    .filter(rest -> none(top) || !none(rest))
                    .map(rest -> new Bound(share(top, rest), true)));
  }

  private static boolean none(Fraction number) {
    return number.equals(Fraction.ZERO);
  }

  private static Fraction share(Fraction top, Fraction rest) {
    return none(top) ? Fraction.ZERO : top.dividedBy(rest);
  }

  /** The base with so many excellent: the share grows with these and falls with all others. */
  private Optional<Fraction> rest(CapBase base, Fraction top, End end) {
    return switch (base) {
      case T_ONLY -> end.of(good).map(Bound::value);
      case T_AND_ABOVE -> end.of(good).map(Bound::value).map(top::plus);
      case ALL_GRADED -> end.of(graded).map(Bound::value);
    };
  }

  /** One end of an interval. */
  private interface End {
    Optional<Bound> of(Quantity quantity);
  }
}
