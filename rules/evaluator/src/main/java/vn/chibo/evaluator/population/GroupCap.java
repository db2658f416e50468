package vn.chibo.evaluator.population;

import java.util.List;
import java.util.Optional;
import vn.chibo.core.figure.Quantity;
import vn.chibo.evaluator.outcome.Outcome;

/**
 * What a cap says of one group: by each reading, and what all readings agree on.
 *
 * @param <I> the id of a part
 * @param group the group
 * @param complete whether none of its parts is missing
 * @param outcome whether the cap holds; undetermined where the readings disagree
 * @param grades how many parts are known to have which grade
 * @param readings by each reading, in the order of the cap
 * @param placement who would keep the top grade by score, whichever reading holds
 */
public record GroupCap<I>(
    Group group,
    boolean complete,
    Outcome outcome,
    KnownGrades grades,
    List<CapByReading<I>> readings,
    Placement<I> placement) {
  /** Copies the list. */
  public GroupCap {
    readings = List.copyOf(readings);
  }

  /** What a reading says, empty where the cap has none of that name. */
  public Optional<CapByReading<I>> reading(String name) {
    return readings.stream().filter(each -> each.reading().name().equals(name)).findFirst();
  }

  /** How many have the top grade. */
  public Quantity top() {
    return Counted.between(grades.top(), grades.unknown(), complete);
  }
}
