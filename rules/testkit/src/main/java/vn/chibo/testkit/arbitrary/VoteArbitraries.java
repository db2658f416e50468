package vn.chibo.testkit.arbitrary;

import java.util.List;
import net.jqwik.api.Arbitrary;
import vn.chibo.core.vote.Choice;
import vn.chibo.core.vote.Election;
import vn.chibo.core.vote.ElectionRound;
import vn.chibo.core.vote.Majority;
import vn.chibo.core.vote.Tally;
import vn.chibo.core.vote.VoteCounts;

/**
 * Votes and elections whose counts fit each other, often with exactly half or two thirds of the
 * ballots, or one vote beside it: always valid.
 *
 * <pre>{@code
 * VoteArbitraries.tallies(20, 40);
 * }</pre>
 */
public final class VoteArbitraries {
  private VoteArbitraries() {}

  /** Tallies of votes in favor, against and abstaining, of so many members. */
  public static Arbitrary<Tally<Choice>> tallies(int atLeast, int atMost) {
    return tallies(List.of(Choice.values()), atLeast, atMost);
  }

  /**
   * Tallies of votes for some options, of so many members.
   *
   * @throws IllegalArgumentException if there are fewer than one or more at least than at most
   */
  public static <O> Arbitrary<Tally<O>> tallies(List<O> options, int atLeast, int atMost) {
    Range heads = new Range(Range.positive(atLeast), atMost);
    return DrawnArbitrary.of(
        draw -> VoteValues.tally(draw, VoteValues.counts(draw, heads), options));
  }

  /** Heads and ballots of one vote. */
  public static Arbitrary<VoteCounts> counts() {
    return CoreArbitraries.of(VoteCounts.class);
  }

  /** More than a half, or two thirds, of one of the bases. */
  public static Arbitrary<Majority> majorities() {
    return CoreArbitraries.of(Majority.class);
  }

  /** Rounds of elections. */
  public static Arbitrary<ElectionRound> rounds() {
    return CoreArbitraries.of(ElectionRound.class);
  }

  /** Elections of up to two rounds. */
  public static Arbitrary<Election> elections() {
    return CoreArbitraries.of(Election.class);
  }
}
