package vn.chibo.evaluator.evidence;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Deletes as much as it can: halves of a list first, then single things until none can go.
 *
 * @param <T> what is deleted
 * @param allowed whether these may all be deleted together
 */
record Deletion<T>(Predicate<Set<T>> allowed) {

  /** The things that are deleted; none of the others could go as well. */
  Set<T> from(List<T> things) {
    Set<T> deleted = new LinkedHashSet<>();
    halves(things, deleted);
    boolean more = true;
    while (more) {
      more = false;
      for (T thing : things) {
        more |= !deleted.contains(thing) && delete(List.of(thing), deleted);
      }
    }
    return deleted;
  }

  private void halves(List<T> things, Set<T> deleted) {
    if (things.isEmpty() || delete(things, deleted) || things.size() == 1) {
      return;
    }
    int middle = things.size() / 2;
    halves(things.subList(0, middle), deleted);
    halves(things.subList(middle, things.size()), deleted);
  }

  private boolean delete(List<T> things, Set<T> deleted) {
    Set<T> more = new LinkedHashSet<>(deleted);
    more.addAll(things);
    boolean possible = allowed.test(more);
    if (possible) {
      deleted.addAll(things);
    }
    return possible;
  }
}
