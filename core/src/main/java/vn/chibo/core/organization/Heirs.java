package vn.chibo.core.organization;

import java.util.BitSet;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeSet;

/** Which organizations took over from one that ended. */
final class Heirs {
  private final Map<Integer, NavigableSet<Integer>> heirs = new HashMap<>();
  // Tells the many positions without an heir faster than the map does.
  private final BitSet known = new BitSet();

  void add(int ended, List<Integer> after) {
    known.set(ended);
    heirs.computeIfAbsent(ended, position -> new TreeSet<>()).addAll(after);
  }

  /** The only heir, {@link Positions#NONE} where there is none or more than one. */
  int sole(int ended) {
    if (!known.get(ended)) {
      return Positions.NONE;
    }
    NavigableSet<Integer> all = heirs.getOrDefault(ended, Collections.emptyNavigableSet());
    return all.size() == 1 ? all.first() : Positions.NONE;
  }
}
