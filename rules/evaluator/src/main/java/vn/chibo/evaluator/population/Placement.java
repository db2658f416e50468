package vn.chibo.evaluator.population;

import java.util.List;
import java.util.Optional;
import vn.chibo.core.figure.Quantity;

/**
 * Who of a group would keep the top grade if the places went by score. The candidates are the parts
 * that have the top grade, given or proposed. Each part of the group stands in exactly one of the
 * lists {@code in}, {@code tied}, {@code out}, {@code unplaced} and {@code others}.
 *
 * @param <I> the id of a part
 * @param places how many can have the top grade where all other candidates are graded good; unknown
 *     where the list is incomplete
 * @param line the score of the last place, empty where there is no cut for certain
 * @param in who is in, whatever becomes known
 * @param tied who stands at the cut line with equal scores, where the text leaves open who is in
 * @param out who is out, whatever becomes known
 * @param unplaced who cannot be placed yet, and why
 * @param others who is no candidate: of another grade, or not graded for a reason
 * @param tieGroup all who stand at the cut line with equal scores and do not all fit, wherever the
 *     rule on ties puts them
 */
public record Placement<I>(
    Quantity places,
    Optional<Quantity> line,
    List<Part<I>> in,
    List<Part<I>> tied,
    List<Part<I>> out,
    List<Unplaced<I>> unplaced,
    List<Part<I>> others,
    List<Part<I>> tieGroup) {
  /** Copies the lists. */
  public Placement {
    in = List.copyOf(in);
    tied = List.copyOf(tied);
    out = List.copyOf(out);
    unplaced = List.copyOf(unplaced);
    others = List.copyOf(others);
    tieGroup = List.copyOf(tieGroup);
  }
}
