package vn.chibo.core.vote;

import java.math.BigInteger;
import java.util.Objects;
import java.util.Optional;
import vn.chibo.core.CoreMessages;
import vn.chibo.core.fault.Faults;
import vn.chibo.core.figure.Bound;
import vn.chibo.core.figure.Comparison;
import vn.chibo.core.figure.Fraction;
import vn.chibo.core.figure.Quantity;
import vn.chibo.core.figure.Truth;

/**
 * A majority: what share must be reached or exceeded, and of what number. Decided by whole numbers;
 * nothing is rounded. Which majority a matter needs is for a regulation to say.
 *
 * <pre>{@code
 * Majority half =
 *     Majority.moreThan(Fraction.of(1, 2), VoteBase.of(VoteDenominator.OFFICIAL_MEMBERS));
 * half.reachedBy(10, 20);       // false
 * half.votesNeeded(20);         // 11
 * }</pre>
 *
 * @param share the share, above 0 and at most 1; below 1 where it must be exceeded
 * @param comparison {@link Comparison#AT_LEAST} or {@link Comparison#MORE_THAN}
 * @param base what the share is taken of
 */
public record Majority(Fraction share, Comparison comparison, VoteBase base) {

  /** Refuses a share that everybody or nobody reaches, and a comparison that asks for few votes. */
  public Majority {
    Objects.requireNonNull(base, "base");
    boolean strict = comparison == Comparison.MORE_THAN;
    int room = share.compareTo(Fraction.ONE);
    new Faults()
        .unless(
            share.compareTo(Fraction.ZERO) > 0 && (strict ? room < 0 : room <= 0),
            "majority-share",
            CoreMessages.text("majority-share", share))
        .unless(
            strict || comparison == Comparison.AT_LEAST,
            "majority-comparison",
            CoreMessages.text("majority-comparison", comparison.sign()))
        .raise();
  }

  /** Strict: more than the share (quá, trên). */
  public static Majority moreThan(Fraction share, VoteBase base) {
    return new Majority(share, Comparison.MORE_THAN, base);
  }

  /** Inclusive: at least the share (từ … trở lên). */
  public static Majority atLeast(Fraction share, VoteBase base) {
    return new Majority(share, Comparison.AT_LEAST, base);
  }

  /**
   * Whether so many votes of a base of that size are enough. Nobody at all is never a majority.
   *
   * @throws IllegalArgumentException if a number is negative
   */
  public boolean reachedBy(long votes, long size) {
    if (votes < 0 || size < 0) {
      throw new IllegalArgumentException("votes and size must not be negative");
    }
    return reached(BigInteger.valueOf(votes), BigInteger.valueOf(size));
  }

  /**
   * The smallest number of votes that is enough.
   *
   * @param size the size of the base, at least 1
   * @throws IllegalArgumentException if the size is below 1
   */
  public long votesNeeded(long size) {
    if (size < 1) {
      throw new IllegalArgumentException("size must be at least 1: " + size);
    }
    Fraction threshold = share.times(Fraction.of(size));
    Fraction least =
        comparison == Comparison.AT_LEAST
            ? threshold.ceiling()
            : threshold.floor().plus(Fraction.ONE);
    return least.numerator().longValueExact();
  }

  /**
   * What votes and base prove where either may be known in part only. Votes are a part of their
   * base; figures that contradict this prove nothing.
   *
   * @param votes the votes, whole numbers
   * @param size the size of the base, whole numbers
   */
  public Truth reachedBy(Quantity votes, Quantity size) {
    Quantity cast = votes.intersect(Quantity.atLeast(Fraction.ZERO)).wholeNumbers();
    Quantity heads = Quantity.atLeast(least(cast));
    Quantity counted = size.wholeNumbers();
    if (!counted.meets(heads)) {
      return Truth.UNKNOWN;
    }
    return prove(cast, counted.intersect(heads));
  }

  /** What votes and the facts of their vote prove. */
  public Truth reachedBy(Quantity votes, VoteCounts counts) {
    return reachedBy(votes, counts.possible(base));
  }

  /**
   * The fewest votes of the largest base are the worst case, all votes of the smallest the best.
   */
  private Truth prove(Quantity votes, Quantity size) {
    Optional<BigInteger> largest = most(size);
    if (largest.isPresent() && reached(least(votes).numerator(), largest.get())) {
      return Truth.YES;
    }
    BigInteger smallest = least(size).numerator().max(BigInteger.ONE);
    BigInteger best = most(votes).map(smallest::min).orElse(smallest);
    boolean nobody = largest.filter(top -> top.signum() == 0).isPresent();
    return nobody || !reached(best, smallest) ? Truth.NO : Truth.UNKNOWN;
  }

  /** Compares by cross-multiplication. */
  private boolean reached(BigInteger votes, BigInteger size) {
    int order = votes.multiply(share.denominator()).compareTo(share.numerator().multiply(size));
    return size.signum() > 0 && (comparison == Comparison.AT_LEAST ? order >= 0 : order > 0);
  }

  private static Fraction least(Quantity whole) {
    return whole.low().map(Bound::value).orElse(Fraction.ZERO);
  }

  private static Optional<BigInteger> most(Quantity whole) {
    return whole.high().map(Bound::value).map(Fraction::numerator);
  }
}
