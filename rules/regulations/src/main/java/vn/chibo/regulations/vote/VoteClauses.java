package vn.chibo.regulations.vote;

import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * All that is on record of votes.
 *
 * @param majorities the shares
 * @param bases the numbers by which the regimes measure votes of members
 * @param forms the forms
 * @param rounds after how many votes without a result a recognition goes to the level above
 */
public record VoteClauses(
    Clauses<MajorityClause> majorities,
    Clauses<BaseClause> bases,
    Clauses<FormClause> forms,
    Clauses<Integer> rounds) {

  /** Needs all. */
  public VoteClauses {
    Objects.requireNonNull(majorities, "majorities");
    Objects.requireNonNull(bases, "bases");
    Objects.requireNonNull(forms, "forms");
    Objects.requireNonNull(rounds, "rounds");
  }

  VoteClauses switchedOn(Set<String> ids) {
    return new VoteClauses(
        majorities.switchedOn(ids),
        bases.switchedOn(ids),
        forms.switchedOn(ids),
        rounds.switchedOn(ids));
  }

  /** The ids of all clauses, each once. */
  public List<String> ids() {
    return Clauses.ids(majorities, bases, forms, rounds);
  }
}
