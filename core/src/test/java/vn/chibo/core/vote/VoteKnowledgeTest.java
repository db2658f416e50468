package vn.chibo.core.vote;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.LongSummaryStatistics;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.chibo.core.figure.Bound;
import vn.chibo.core.figure.Fraction;
import vn.chibo.core.figure.Quantity;
import vn.chibo.core.figure.Truth;

/** Hiding counts, in every way, leaves an answer as it is or makes it unknown; never another. */
class VoteKnowledgeTest {
  private static final int HEADS = 6;
  private static final int MOST_HEADS = 2;
  private static final int BALLOTS = 4;
  private static final int MOST_BALLOTS = 3;

  /** What is counted in full; the parts of {@code heads} and {@code ballots} can be hidden. */
  private record Facts(int[] heads, int[] ballots) {

    VoteCounts known(int headMask, int ballotMask) {
      VoteCounts.Builder counts = VoteCounts.builder();
      part(heads, headMask, 0).ifPresent(counts::members);
      part(heads, headMask, 1).ifPresent(counts::officialMembers);
      part(heads, headMask, 2).ifPresent(counts::summoned);
      part(heads, headMask, 3).ifPresent(n -> counts.putDeductions(VoteDeduction.SUSPENDED, n));
      part(heads, headMask, 4)
          .ifPresent(n -> counts.putDeductions(VoteDeduction.TEMPORARY_TRANSFER, n));
      part(heads, headMask, 5).ifPresent(counts::present);
      part(ballots, ballotMask, 0).ifPresent(counts::issued);
      part(ballots, ballotMask, 1).ifPresent(counts::returned);
      part(ballots, ballotMask, 2).ifPresent(counts::valid);
      part(ballots, ballotMask, 3).ifPresent(counts::invalid);
      return counts.build();
    }

    long size(VoteBase base) {
      return switch (base.denominator()) {
        case ALL_MEMBERS -> heads[0];
        case OFFICIAL_MEMBERS -> heads[1];
        case SUMMONED -> heads[2];
        case SUMMONED_LESS_DEDUCTIONS ->
            heads[2]
                - heads[3]
                - (base.deductions().contains(VoteDeduction.TEMPORARY_TRANSFER) ? heads[4] : 0);
        case PRESENT -> heads[5];
        case ISSUED -> ballots[0];
        case RETURNED -> ballots[1];
        case VALID -> ballots[2];
      };
    }

    private static Optional<Integer> part(int[] all, int mask, int index) {
      return (mask >> index & 1) == 1 ? Optional.of(all[index]) : Optional.empty();
    }
  }

  private static List<Facts> heads() {
    List<Facts> all = new ArrayList<>();
    tuples(HEADS, MOST_HEADS)
        .filter(h -> h[1] <= h[0] && h[3] + h[4] <= h[2] && h[5] <= h[2])
        .forEach(h -> all.add(new Facts(h, new int[BALLOTS])));
    return all;
  }

  private static List<Facts> ballots() {
    List<Facts> all = new ArrayList<>();
    tuples(BALLOTS, MOST_BALLOTS)
        .filter(b -> b[1] <= b[0] && b[2] + b[3] == b[1])
        .forEach(b -> all.add(new Facts(new int[HEADS], b)));
    return all;
  }

  /** All rows of so many numbers from 0 to the greatest. */
  private static Stream<int[]> tuples(int length, int greatest) {
    Stream<int[]> rows = Stream.of(new int[length]);
    for (int i = 0; i < length; i++) {
      int place = i;
      rows =
          rows.flatMap(
              row ->
                  IntStream.rangeClosed(0, greatest)
                      .mapToObj(
                          digit -> {
                            int[] next = row.clone();
                            next[place] = digit;
                            return next;
                          }));
    }
    return rows;
  }

  private static boolean ofBallots(VoteBase base) {
    return base.denominator().compareTo(VoteDenominator.ISSUED) >= 0;
  }

  /** The bounds are those of all completions: none lies outside, and both ends are reached. */
  @Test
  void should_bound_a_base_just_as_all_completions_do() {
    Map<List<Object>, LongSummaryStatistics> sizes = new LinkedHashMap<>();
    for (VoteBase base : Votes.bases()) {
      int parts = ofBallots(base) ? BALLOTS : HEADS;
      for (Facts facts : ofBallots(base) ? ballots() : heads()) {
        for (int mask = 0; mask < 1 << parts; mask++) {
          VoteCounts known = ofBallots(base) ? facts.known(0, mask) : facts.known(mask, 0);
          sizes
              .computeIfAbsent(List.of(base, known), key -> new LongSummaryStatistics())
              .accept(facts.size(base));
        }
      }
    }

    assertThat(sizes).hasSizeGreaterThan(1000);
    sizes.forEach(
        (key, seen) -> {
          Quantity bounds = ((VoteCounts) key.get(1)).possible((VoteBase) key.get(0));
          assertThat(bounds.low().map(Bound::value))
              .as("least of %s", key)
              .contains(Fraction.of(seen.getMin()));
          bounds
              .high()
              .ifPresent(
                  high ->
                      assertThat(high.value())
                          .as("most of %s", key)
                          .isEqualTo(Fraction.of(seen.getMax())));
        });
  }

  @Test
  void should_never_contradict_a_completion_when_heads_are_hidden() {
    List<VoteBase> bases = Votes.bases().stream().filter(base -> !ofBallots(base)).toList();
    for (Facts facts : heads()) {
      for (int mask = 0; mask < 1 << HEADS; mask++) {
        VoteCounts known = facts.known(mask, 0);
        for (VoteBase base : bases) {
          long size = facts.size(base);
          for (int votes = 0; votes <= size; votes++) {
            consistent(
                Majority.moreThan(Votes.HALF, base), Quantity.exactly(votes), known, votes, size);
            consistent(
                Majority.atLeast(Votes.TWO_THIRDS, base), Quantity.UNKNOWN, known, votes, size);
          }
        }
      }
    }
  }

  private static void consistent(
      Majority majority, Quantity votes, VoteCounts known, long cast, long size) {
    Truth truth = Votes.reached(majority, cast, size) ? Truth.YES : Truth.NO;

    Truth partial = majority.reachedBy(votes, known);
    if (partial != truth && partial != Truth.UNKNOWN) {
      fail("%s for %s of %s under %s", partial, cast, known, majority);
    }
  }

  @Test
  void should_never_contradict_a_completion_when_ballots_or_options_are_hidden() {
    List<Majority> majorities =
        Votes.bases().stream()
            .filter(VoteKnowledgeTest::ofBallots)
            .flatMap(Votes::majorities)
            .toList();
    int settled = 0;
    for (Facts facts : ballots()) {
      for (int inFavor = 0; inFavor <= facts.ballots()[2]; inFavor++) {
        for (int against = 0; against + inFavor <= facts.ballots()[2]; against++) {
          for (int mask = 0; mask < 1 << (BALLOTS + 2); mask++) {
            Tally<Choice> tally = Tally.of(facts.known(0, mask));
            tally = (mask >> BALLOTS & 1) == 1 ? tally.with(Choice.IN_FAVOR, inFavor) : tally;
            tally = (mask >> BALLOTS + 1) == 1 ? tally.with(Choice.AGAINST, against) : tally;
            for (Majority majority : majorities) {
              Truth truth =
                  Votes.reached(majority, inFavor, facts.size(majority.base()))
                      ? Truth.YES
                      : Truth.NO;
              Truth partial = tally.reaches(Choice.IN_FAVOR, majority);
              if (partial != truth && partial != Truth.UNKNOWN) {
                fail("%s for %s under %s", partial, tally, majority);
              }
              settled += partial == truth ? 1 : 0;
            }
          }
        }
      }
    }
    assertThat(settled).isGreaterThan(1000);
  }
}
