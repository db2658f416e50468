package vn.chibo.regulations.election;

import java.util.List;
import java.util.Objects;
import vn.chibo.core.figure.Quantity;
import vn.chibo.core.time.Days;
import vn.chibo.core.vote.Majority;
import vn.chibo.regulations.vote.Clauses;

/**
 * All that is on record of congresses, apart from their order, which is a procedure.
 *
 * @param delegatesFrom from how many members on a grassroots organization holds one of delegates
 * @param durations how long it lasts at most
 * @param notices how long before it is announced at least
 * @param quorums which share of those summoned must be present; of subordinate organizations too
 *     where delegates hold it
 * @param presidiums how many preside over the first meeting of a new committee
 */
public record CongressClauses(
    Clauses<Integer> delegatesFrom,
    Clauses<DurationClause> durations,
    Clauses<Days> notices,
    Clauses<Majority> quorums,
    Clauses<Quantity> presidiums) {

  /** Needs all. */
  public CongressClauses {
    Objects.requireNonNull(delegatesFrom, "delegatesFrom");
    Objects.requireNonNull(durations, "durations");
    Objects.requireNonNull(notices, "notices");
    Objects.requireNonNull(quorums, "quorums");
    Objects.requireNonNull(presidiums, "presidiums");
  }

  /** The ids of all clauses, each once. */
  public List<String> ids() {
    return Clauses.ids(delegatesFrom, durations, notices, quorums, presidiums);
  }
}
