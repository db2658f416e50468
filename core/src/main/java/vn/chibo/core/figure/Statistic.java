package vn.chibo.core.figure;

import java.util.Objects;
import java.util.Optional;

/**
 * A figure published over many parts, and exactly what it proves of them.
 *
 * <p>An average bounds its parts and no more: a mean of 100 % proves all, a mean of 85 % disproves
 * "every part above 85", a mean of 90 % leaves each part open.
 *
 * @param kind what the figure is
 * @param quantity the figure; a share of parts lies in 0 to 1
 * @param parts the number of parts, where known
 * @param range the values that a part can have at all
 * @param weights how the parts of a mean were weighed
 * @param wholeParts whether each part is a whole number (members)
 * @param roundedTo the unit to which the printed figure may have been rounded, where one is known
 */
public record Statistic(
    StatisticKind kind,
    Quantity quantity,
    Optional<Integer> parts,
    Quantity range,
    Weights weights,
    boolean wholeParts,
    Optional<Fraction> roundedTo)
    implements Published {

  /** Refuses a figure outside the range of its parts, and fewer than one part. */
  public Statistic {
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(weights, "weights");
    quantity = quantity.intersect(range);
    if (parts.isPresent() && parts.get() < 1) {
      throw new IllegalArgumentException("parts must be at least 1: " + parts.get());
    }
  }

  /** A figure over shares (0 to 1), its number of parts and weights unknown. */
  public static Statistic ofShares(StatisticKind kind, Quantity quantity) {
    return new Statistic(
        kind, quantity, Optional.empty(), Quantity.SHARE, Weights.UNKNOWN, false, Optional.empty());
  }

  /** A figure over counts (whole, not negative), its number of parts unknown. */
  public static Statistic ofCounts(StatisticKind kind, Quantity quantity) {
    return new Statistic(
        kind,
        quantity,
        Optional.empty(),
        Quantity.atLeast(Fraction.ZERO),
        Weights.UNKNOWN,
        true,
        Optional.empty());
  }

  /** A total of whole numbers over a known number of parts, as the mean that it implies. */
  public static Statistic ofTotal(Quantity total, int parts) {
    return new Statistic(
        StatisticKind.MEAN,
        total.wholeNumbers().dividedBy(Fraction.of(parts)),
        Optional.of(parts),
        Quantity.atLeast(Fraction.ZERO),
        Weights.EQUAL,
        true,
        Optional.empty());
  }

  /** The same figure, printed without more digits than the unit. */
  public Statistic printedTo(Fraction unit) {
    return new Statistic(kind, quantity, parts, range, weights, wholeParts, Optional.of(unit));
  }

  /** The same figure if it was rounded to its printed unit; itself where no unit is known. */
  public Statistic asRounded() {
    return roundedTo.map(unit -> with(quantity.unrounded(unit))).orElse(this);
  }

  /** Whether every part stands so to the threshold. */
  public Truth everyPart(Comparison comparison, Fraction threshold) {
    return kind == StatisticKind.SHARE_OF_PARTS
        ? quantity.compare(Comparison.EXACTLY, Fraction.ONE)
        : Spread.of(this).every(comparison, threshold);
  }

  /** Whether some part stands so to the threshold. */
  public Truth somePart(Comparison comparison, Fraction threshold) {
    if (kind == StatisticKind.SHARE_OF_PARTS) {
      return quantity.compare(Comparison.MORE_THAN, Fraction.ZERO);
    }
    return kind == StatisticKind.SOME && quantity.within(comparison.allowed(threshold))
        ? Truth.YES
        : Spread.of(this).some(comparison, threshold);
  }

  /** What the smallest part can be. */
  public Quantity smallestPart() {
    return Spread.of(this).smallest();
  }

  /** What the greatest part can be. */
  public Quantity greatestPart() {
    return Spread.of(this).greatest();
  }

  /**
   * The least part of the weight that a mean leaves above the threshold, as no part exceeds the
   * range: a mean of 90 % puts at least 1/3 above 85 %. Empty where the figure proves none.
   */
  public Optional<Fraction> leastWeightAbove(Fraction threshold) {
    if (kind != StatisticKind.MEAN || quantity.low().isEmpty() || range.high().isEmpty()) {
      return Optional.empty();
    }
    Fraction over = quantity.low().get().value().minus(threshold);
    Fraction room = range.high().get().value().minus(threshold);
    return over.compareTo(Fraction.ZERO) > 0 && room.compareTo(Fraction.ZERO) > 0
        ? Optional.of(over.dividedBy(room))
        : Optional.empty();
  }

  private Statistic with(Quantity figure) {
    return new Statistic(
        kind, figure.intersect(range), parts, range, weights, wholeParts, Optional.empty());
  }
}
