package vn.chibo.evaluator.evidence;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import vn.chibo.core.record.Roster;
import vn.chibo.core.record.SubjectRecord;
import vn.chibo.evaluator.explanation.FactPath;

/**
 * A list that may be complete. An entry can be hidden only together with the completeness.
 *
 * @param <R> the record
 * @param <T> an entry
 * @param name the name of the list
 * @param get the list of a record
 * @param with the record with another list
 * @param inside what is known within an entry
 */
record RosterSlot<R extends SubjectRecord, T>(
    String name, Function<R, Roster<T>> get, BiFunction<R, Roster<T>, R> with, Inside<T> inside)
    implements Slot<R> {

  RosterSlot(String name, Function<R, Roster<T>> get, BiFunction<R, Roster<T>, R> with) {
    this(name, get, with, Inside.nothing());
  }

  @Override
  public void facts(R record, FactPath at, List<FactPath> found) {
    Roster<T> roster = get.apply(record);
    if (roster.complete()) {
      found.add(complete(at));
    }
    for (int i = 0; i < roster.entries().size(); i++) {
      FactPath item = item(at, i);
      found.add(item);
      inside.facts(roster.entries().get(i), item, found);
    }
  }

  @Override
  public R without(R record, FactPath at, Set<FactPath> hidden) {
    Roster<T> roster = get.apply(record);
    List<T> left = new ArrayList<>();
    for (int i = 0; i < roster.entries().size(); i++) {
      FactPath item = item(at, i);
      if (!hidden.contains(item)) {
        left.add(inside.without(roster.entries().get(i), item, hidden));
      }
    }
    boolean all = left.size() == roster.entries().size() && !hidden.contains(complete(at));
    return with.apply(record, new Roster<>(left, roster.complete() && all));
  }

  private FactPath complete(FactPath at) {
    return at.then(new FactPath.Complete(name, Optional.empty()));
  }

  private FactPath item(FactPath at, int place) {
    return at.then(new FactPath.Item(name, place));
  }

  /** What is known within an entry. */
  interface Inside<T> {
    /** Adds the facts within an entry. */
    void facts(T entry, FactPath at, List<FactPath> found);

    /** The entry in which these facts are hidden. */
    T without(T entry, FactPath at, Set<FactPath> hidden);

    /** Entries that are known as a whole. */
    static <T> Inside<T> nothing() {
      return new Inside<>() {
        @Override
        public void facts(T entry, FactPath at, List<FactPath> found) {}

        @Override
        public T without(T entry, FactPath at, Set<FactPath> hidden) {
          return entry;
        }
      };
    }
  }
}
