package vn.chibo.regulations.election;

import java.util.Objects;
import java.util.Set;
import vn.chibo.core.vote.ElectionKind;
import vn.chibo.core.vote.VoteForm;

/**
 * In what form some kinds of election are voted.
 *
 * @param kinds the kinds
 * @param form the form
 */
public record ElectionFormClause(Set<ElectionKind> kinds, VoteForm form) {
  /** Copies the set. */
  public ElectionFormClause {
    kinds = Set.copyOf(kinds);
    Objects.requireNonNull(form, "form");
  }
}
