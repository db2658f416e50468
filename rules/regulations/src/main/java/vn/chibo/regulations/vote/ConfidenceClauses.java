package vn.chibo.regulations.vote;

import java.util.List;
import java.util.Objects;
import vn.chibo.core.vote.Majority;

/**
 * All that is on record of confidence votes.
 *
 * @param consequences what follows of low confidence
 * @param quorums which share of those summoned must be present
 * @param termYears in which year of the term the vote is held
 * @param perYear how many votes are held each year at least
 */
public record ConfidenceClauses(
    Clauses<LowConfidence> consequences,
    Clauses<Majority> quorums,
    Clauses<Integer> termYears,
    Clauses<Integer> perYear) {

  /** Needs all. */
  public ConfidenceClauses {
    Objects.requireNonNull(consequences, "consequences");
    Objects.requireNonNull(quorums, "quorums");
    Objects.requireNonNull(termYears, "termYears");
    Objects.requireNonNull(perYear, "perYear");
  }

  /** The ids of all clauses, each once. */
  public List<String> ids() {
    return Clauses.ids(consequences, quorums, termYears, perYear);
  }
}
