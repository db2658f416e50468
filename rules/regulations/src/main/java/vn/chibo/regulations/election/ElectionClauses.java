package vn.chibo.regulations.election;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import vn.chibo.core.figure.Quantity;
import vn.chibo.core.text.Text;
import vn.chibo.regulations.vote.Clauses;
import vn.chibo.regulations.vote.VotingBody;

/**
 * All that is on record of elections, apart from the majority.
 *
 * @param excepted who makes rules of their own
 * @param forms in what form is voted
 * @param surpluses the surplus of candidates
 * @param smallSurpluses the surplus where the seats are few
 * @param floorSupport which share of those asked must support a candidate from the floor
 * @param conveners what binds the members of the convening committee
 * @param approvals that results are approved by the level above
 */
public record ElectionClauses(
    Clauses<Set<VotingBody>> excepted,
    Clauses<ElectionFormClause> forms,
    Clauses<SurplusClause> surpluses,
    Clauses<SmallSurplusClause> smallSurpluses,
    Clauses<Quantity> floorSupport,
    Clauses<Text> conveners,
    Clauses<Text> approvals) {

  /** Needs all. */
  public ElectionClauses {
    Objects.requireNonNull(excepted, "excepted");
    Objects.requireNonNull(forms, "forms");
    Objects.requireNonNull(surpluses, "surpluses");
    Objects.requireNonNull(smallSurpluses, "smallSurpluses");
    Objects.requireNonNull(floorSupport, "floorSupport");
    Objects.requireNonNull(conveners, "conveners");
    Objects.requireNonNull(approvals, "approvals");
  }

  /** The ids of all clauses, each once. */
  public List<String> ids() {
    return Clauses.ids(
        excepted, forms, surpluses, smallSurpluses, floorSupport, conveners, approvals);
  }
}
