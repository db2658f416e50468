package vn.chibo.core.vote;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.chibo.core.figure.Bound;
import vn.chibo.core.figure.Fraction;
import vn.chibo.core.figure.Quantity;
import vn.chibo.core.figure.Truth;

/** Intervals say yes or no just when every pair of numbers in them does. */
class MajorityBruteForceTest {
  private static final int TOP = 5;
  private static final int OPEN = TOP + 1;

  /** Stands for "no upper end": far enough above every number that is tried. */
  private static final int FAR = 40;

  static Stream<Majority> majorities() {
    return Votes.majorities(VoteBase.of(VoteDenominator.PRESENT));
  }

  private static Quantity quantity(int low, int high) {
    return new Quantity(
        Optional.of(new Bound(Fraction.of(low), true)),
        high == OPEN ? Optional.empty() : Optional.of(new Bound(Fraction.of(high), true)));
  }

  @ParameterizedTest
  @MethodSource("majorities")
  void should_be_exact_when_votes_and_base_are_intervals(Majority majority) {
    for (int votesLow = 0; votesLow <= TOP; votesLow++) {
      for (int votesHigh = votesLow; votesHigh <= OPEN; votesHigh++) {
        for (int low = 0; low <= TOP; low++) {
          for (int high = low; high <= OPEN; high++) {
            assertThat(majority.reachedBy(quantity(votesLow, votesHigh), quantity(low, high)))
                .as("votes %s..%s of %s..%s, %s", votesLow, votesHigh, low, high, majority)
                .isEqualTo(expected(majority, votesLow, votesHigh, low, high));
          }
        }
      }
    }
  }

  private static Truth expected(Majority majority, int votesLow, int votesHigh, int low, int high) {
    Set<Truth> seen = EnumSet.noneOf(Truth.class);
    for (int size = low; size <= (high == OPEN ? FAR : high); size++) {
      for (int votes = votesLow;
          votes <= Math.min(size, votesHigh == OPEN ? FAR : votesHigh);
          votes++) {
        seen.add(Votes.reached(majority, votes, size) ? Truth.YES : Truth.NO);
      }
    }
    return seen.size() == 1 ? seen.iterator().next() : Truth.UNKNOWN;
  }

  @Test
  void should_read_only_the_whole_numbers_when_ends_are_fractions() {
    Majority half = Votes.overHalf(VoteDenominator.PRESENT);

    assertThat(
            half.reachedBy(Quantity.moreThan(Fraction.of(5)), Quantity.fewerThan(Fraction.of(12))))
        .isEqualTo(Truth.YES);
    assertThat(half.reachedBy(Quantity.moreThan(Fraction.of(5)), Quantity.atMost(Fraction.of(12))))
        .isEqualTo(Truth.UNKNOWN);
  }

  @Test
  void should_prove_nothing_when_votes_exceed_their_base() {
    assertThat(
            Votes.overHalf(VoteDenominator.PRESENT)
                .reachedBy(Quantity.exactly(6), Quantity.exactly(5)))
        .isEqualTo(Truth.UNKNOWN);
  }
}
