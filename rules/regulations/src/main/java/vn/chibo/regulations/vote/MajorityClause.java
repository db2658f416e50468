package vn.chibo.regulations.vote;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import vn.chibo.core.figure.Comparison;
import vn.chibo.core.figure.Fraction;
import vn.chibo.core.vote.Majority;
import vn.chibo.core.vote.VoteBase;
import vn.chibo.core.vote.VoteDenominator;

/**
 * The majority of some matters.
 *
 * @param matters the matters
 * @param body who votes on them
 * @param share the share
 * @param comparison at least the share, or more than it
 * @param base of what number; empty where that is the base of the regime
 */
public record MajorityClause(
    Set<VoteMatter> matters,
    VotingBody body,
    Fraction share,
    Comparison comparison,
    Optional<VoteBase> base) {

  /** Refuses no matter at all, and a share that is no majority of whatever number. */
  public MajorityClause {
    if (matters.isEmpty()) {
      throw new IllegalArgumentException("matters must not be empty");
    }
    matters = Collections.unmodifiableSet(EnumSet.copyOf(matters));
    Objects.requireNonNull(body, "body");
    Objects.requireNonNull(share, "share");
    Objects.requireNonNull(comparison, "comparison");
    requireMajority(share, comparison, base);
  }

  /** Which number it is of does not matter to that: where it is of the regime, any will do. */
  private static void requireMajority(
      Fraction share, Comparison comparison, Optional<VoteBase> base) {
    VoteBase any = base.orElseGet(() -> VoteBase.of(VoteDenominator.SUMMONED));
    new Majority(share, comparison, any);
  }

  Majority of(VoteBase number) {
    return new Majority(share, comparison, number);
  }
}
