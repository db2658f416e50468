package vn.chibo.core.figure;

/** A word of extent in a report. A fact, never a count: "hầu hết" never means all. */
public enum Extent {
  /** None (không có). */
  NONE,
  /** At least one, how many not said (một số, có nơi). */
  SOME,
  /** At least one and less than half (một số ít). */
  FEW,
  /** More than one, not said whether the greater part (nhiều). */
  MANY,
  /** More than half (phần lớn, đa số). */
  MOST,
  /** More than half; never read as all (hầu hết). */
  NEARLY_ALL,
  /** Every one (tất cả, toàn bộ). */
  ALL;

  private static final Fraction HALF = Fraction.of(1, 2);

  /** The shares of the parts that the word allows. */
  public Quantity share() {
    return switch (this) {
      case NONE -> Quantity.exactly(0);
      case SOME, MANY -> above(Fraction.ZERO);
      case FEW -> above(Fraction.ZERO).intersect(Quantity.fewerThan(HALF));
      case MOST, NEARLY_ALL -> above(HALF);
      case ALL -> Quantity.exactly(1);
    };
  }

  private static Quantity above(Fraction share) {
    return Quantity.moreThan(share).intersect(Quantity.SHARE);
  }
}
