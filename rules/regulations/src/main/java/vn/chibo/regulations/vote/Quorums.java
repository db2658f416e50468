package vn.chibo.regulations.vote;

import java.util.List;
import vn.chibo.core.document.Citation;
import vn.chibo.core.figure.Quantity;
import vn.chibo.core.vote.Majority;
import vn.chibo.core.vote.VoteBase;
import vn.chibo.core.vote.VoteCounts;
import vn.chibo.core.vote.VoteDenominator;
import vn.chibo.evaluator.outcome.Outcome;

/** Whether enough of those summoned are present. */
public final class Quorums {
  private Quorums() {}

  /**
   * Whether those present reach a share of a number.
   *
   * @param needed the share, and of what number
   * @param citations by which clauses
   */
  public static VoteFinding judge(Majority needed, VoteCounts counts, List<Citation> citations) {
    Quantity present = counts.possible(VoteBase.of(VoteDenominator.PRESENT));
    return new VoteFinding(
        Outcome.of(
            needed.reachedBy(present, counts),
            () ->
                Agreement.missing(
                    VoteWords.missing(
                        VoteMessages.text("quorum.present"), present, needed.base(), counts))),
        VoteMessages.text(
            "quorum.quorum",
            VoteWords.count(present),
            VoteWords.count(counts.possible(needed.base())),
            VoteWords.need(needed)),
        citations);
  }
}
