package vn.chibo.core.organization;

import java.time.LocalDate;
import java.util.BitSet;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/** What one attribute becomes from some day on, by position; most positions have no step. */
final class Steps<T> {
  private final Map<Integer, NavigableMap<LocalDate, T>> steps = new HashMap<>();
  // Tells the many positions without a step faster than the map does.
  private final BitSet stepped = new BitSet();

  /** Adds a step, false where the position has one on that day already. */
  boolean add(int position, LocalDate day, T value) {
    stepped.set(position);
    return steps.computeIfAbsent(position, p -> new TreeMap<>()).putIfAbsent(day, value) == null;
  }

  /** All steps of a position. */
  NavigableMap<LocalDate, T> of(int position) {
    return stepped.get(position)
        ? steps.getOrDefault(position, Collections.emptyNavigableMap())
        : Collections.emptyNavigableMap();
  }

  /** The last step up to and with the day. */
  Optional<Map.Entry<LocalDate, T>> last(int position, LocalDate day) {
    return stepped.get(position)
        ? Optional.ofNullable(of(position).floorEntry(day))
        : Optional.empty();
  }

  /** The value on a day, the first one where no step came before. */
  T at(int position, LocalDate day, T first) {
    return last(position, day).map(Map.Entry::getValue).orElse(first);
  }
}
