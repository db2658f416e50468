package vn.chibo.core.organization;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;

/**
 * Finds organizations that stand under each other on some day. Those whose superiors of all time
 * lead to a top can be in no circle and are cleared first; the few others are followed upwards on
 * every day on which one of their superiors may have changed.
 */
final class Circles {
  private final Chronicle chronicle;
  private final int size;

  Circles(Chronicle chronicle) {
    this.chronicle = chronicle;
    size = chronicle.positions.size();
  }

  /** Every circle once, with its first day, by that day. */
  List<Circle> find() {
    NavigableMap<LocalDate, Set<Integer>> days = new TreeMap<>();
    for (int position : uncleared()) {
      daysOf(position)
          .forEach(day -> days.computeIfAbsent(day, d -> new TreeSet<>()).add(position));
    }
    Map<Set<Integer>, Circle> found = new LinkedHashMap<>();
    days.forEach(
        (day, positions) -> {
          Set<Integer> walked = new HashSet<>();
          for (int position : positions) {
            Set<Integer> circle = upwards(position, day, walked);
            if (!circle.isEmpty()) {
              found.putIfAbsent(circle, circle(circle, day));
            }
          }
        });
    return List.copyOf(found.values());
  }

  private Circle circle(Set<Integer> positions, LocalDate day) {
    return new Circle(positions.stream().map(chronicle.positions::id).toList(), day);
  }

  /** The circle into which the way upwards leads, if it leads into one not walked that day. */
  private Set<Integer> upwards(int position, LocalDate day, Set<Integer> walked) {
    List<Integer> way = new ArrayList<>();
    int at = chronicle.lifetimes.exists(position, day) ? position : Positions.NONE;
    while (at != Positions.NONE && walked.add(at)) {
      way.add(at);
      at = chronicle.parent(at, day);
    }
    int start = way.indexOf(at);
    return start < 0 ? Set.of() : new LinkedHashSet<>(way.subList(start, way.size()));
  }

  /** The days on which the superior of a position may begin or cease to be what it was. */
  private Set<LocalDate> daysOf(int position) {
    Set<LocalDate> days = new TreeSet<>(chronicle.parents.of(position).keySet());
    days.add(chronicle.lifetimes.beginning(position));
    Set<Integer> superiors = new LinkedHashSet<>();
    Deque<Integer> next = new ArrayDeque<>(superiors(position));
    while (!next.isEmpty()) {
      int superior = next.pop();
      if (superior != Positions.NONE && superiors.add(superior)) {
        days.add(chronicle.lifetimes.beginning(superior));
        days.add(chronicle.lifetimes.end(superior));
        next.push(chronicle.heirs.sole(superior));
      }
    }
    return days;
  }

  /** The positions whose superiors of all time may lead back to themselves. */
  private List<Integer> uncleared() {
    Links below = new Links(size);
    int[] open = new int[size];
    for (int i = 0; i < size; i++) {
      open[i] = link(i, below);
    }
    clear(below, open);
    return IntStream.range(0, size).filter(i -> open[i] > 0).boxed().toList();
  }

  /** Takes away, from the tops down, what has nothing open above it. */
  private void clear(Links below, int[] open) {
    IntStack cleared = new IntStack(size);
    IntStream.range(0, size).filter(i -> open[i] == 0).forEach(cleared::push);
    while (!cleared.isEmpty()) {
      below.forEach(
          cleared.pop(),
          position -> {
            open[position]--;
            if (open[position] == 0) {
              cleared.push(position);
            }
          });
    }
  }

  /** Links a position below everything that may ever be above it, and says how many those are. */
  private int link(int position, Links below) {
    int count = below.add(chronicle.firstParent(position), position);
    for (int later : chronicle.parents.of(position).values()) {
      count += below.add(later, position);
    }
    return count + below.add(chronicle.heirs.sole(position), position);
  }

  private List<Integer> superiors(int position) {
    List<Integer> superiors = new ArrayList<>(chronicle.parents.of(position).values());
    superiors.add(chronicle.firstParent(position));
    return superiors;
  }
}
