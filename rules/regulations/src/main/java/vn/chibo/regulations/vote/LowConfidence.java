package vn.chibo.regulations.vote;

import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import vn.chibo.core.figure.Bound;
import vn.chibo.core.figure.Comparison;
import vn.chibo.core.figure.Quantity;
import vn.chibo.core.figure.Truth;
import vn.chibo.core.text.Text;
import vn.chibo.core.vote.Majority;
import vn.chibo.core.vote.VoteBase;
import vn.chibo.core.vote.VoteCounts;

/**
 * What follows of a share of low confidence.
 *
 * @param share the shares of which it speaks
 * @param consequence what follows
 */
public record LowConfidence(Quantity share, Text consequence) {
  /** Needs both. */
  public LowConfidence {
    Objects.requireNonNull(share, "share");
    Objects.requireNonNull(consequence, "consequence");
  }

  /** Whether so many votes of the base lie within the shares. */
  Truth holds(Quantity votes, VoteBase base, VoteCounts counts) {
    Truth above = share.low().map(low -> reaches(low, votes, base, counts)).orElse(Truth.YES);
    Truth beyond =
        share.high().map(high -> reaches(beyond(high), votes, base, counts)).orElse(Truth.NO);
    if (above == Truth.NO || beyond == Truth.YES) {
      return Truth.NO;
    }
    return above == Truth.YES && beyond == Truth.NO ? Truth.YES : Truth.UNKNOWN;
  }

  /** Where what the end leaves out begins. */
  private static Bound beyond(Bound high) {
    return new Bound(high.value(), !high.inclusive());
  }

  private static Truth reaches(Bound from, Quantity votes, VoteBase base, VoteCounts counts) {
    Comparison comparison = from.inclusive() ? Comparison.AT_LEAST : Comparison.MORE_THAN;
    return new Majority(from.value(), comparison, base).reachedBy(votes, counts);
  }

  /** The shares in words. */
  Text words() {
    Optional<Text> low =
        share
            .low()
            .map(
                end ->
                    VoteMessages.text(
                        "confidence.from." + end.inclusive(), end.value().toString()));
    Optional<Text> high =
        share
            .high()
            .map(
                end ->
                    VoteMessages.text("confidence.to." + end.inclusive(), end.value().toString()));
    return VoteMessages.joined(Stream.of(low, high).flatMap(Optional::stream).toList(), ", ");
  }
}
