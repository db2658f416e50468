package vn.chibo.regulations.election;

import java.util.Objects;
import java.util.Set;
import vn.chibo.core.figure.Quantity;
import vn.chibo.core.vote.ElectionKind;

/**
 * The surplus of candidates over seats, as shares of the seats.
 *
 * @param kinds of which elections
 * @param adopted of the list that is adopted
 * @param prepared of the list that the convening committee prepares
 */
public record SurplusClause(Set<ElectionKind> kinds, Quantity adopted, Quantity prepared) {
  /** Copies the set. */
  public SurplusClause {
    kinds = Set.copyOf(kinds);
    Objects.requireNonNull(adopted, "adopted");
    Objects.requireNonNull(prepared, "prepared");
  }
}
