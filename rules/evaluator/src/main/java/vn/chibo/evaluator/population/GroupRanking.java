package vn.chibo.evaluator.population;

import java.util.List;
import java.util.Optional;
import vn.chibo.core.figure.Quantity;

/**
 * The ranks of one group. Each part stands in exactly one of the two lists.
 *
 * @param <I> the id of a part
 * @param group the group
 * @param complete whether none of its parts is missing
 * @param ranked who has a score, by the best rank that is possible, then the worst
 * @param ties those whose scores are equal for certain, at least two each, the best first
 * @param unranked who has no score
 */
public record GroupRanking<I>(
    Group group,
    boolean complete,
    List<Ranked<I>> ranked,
    List<List<Part<I>>> ties,
    List<Part<I>> unranked) {
  /** Copies the lists. */
  public GroupRanking {
    ranked = List.copyOf(ranked);
    ties = ties.stream().map(List::copyOf).toList();
    unranked = List.copyOf(unranked);
  }

  /** The ranks that are possible for a part, empty where it is not ranked. */
  public Optional<Quantity> rank(I id) {
    return ranked.stream()
        .filter(each -> each.part().id().equals(id))
        .findFirst()
        .map(Ranked::rank);
  }
}
