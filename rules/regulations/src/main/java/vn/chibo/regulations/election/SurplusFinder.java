package vn.chibo.regulations.election;

import java.time.LocalDate;
import vn.chibo.regulations.vote.Clause;
import vn.chibo.regulations.vote.VoteFinding;

/** What is found of a surplus of candidates. */
interface SurplusFinder {
  /** The finding by the clause of the day. */
  VoteFinding find(Clause<SurplusClause> clause, int seats, int surplus, LocalDate day);
}
