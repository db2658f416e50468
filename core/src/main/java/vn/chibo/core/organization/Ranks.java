package vn.chibo.core.organization;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/** The ranks of each constant, ascending, so that a count in a subtree takes two searches. */
final class Ranks<E extends Enum<E>> {
  private final Map<E, int[]> ranks;

  Ranks(Class<E> type, int size, IntFunction<Optional<E>> constants) {
    Map<E, IntStream.Builder> collected = new EnumMap<>(type);
    for (int rank = 0; rank < size; rank++) {
      Optional<E> constant = constants.apply(rank);
      if (constant.isPresent()) {
        collected.computeIfAbsent(constant.get(), c -> IntStream.builder()).add(rank);
      }
    }
    ranks = new EnumMap<>(type);
    collected.forEach((constant, builder) -> ranks.put(constant, builder.build().toArray()));
  }

  /** How many ranks from the first up to the one before the end are of the constant. */
  int count(E constant, int from, int end) {
    int[] all = ranks.getOrDefault(constant, new int[0]);
    return below(all, end) - below(all, from);
  }

  private static int below(int[] all, int bound) {
    int found = Arrays.binarySearch(all, bound);
    return found < 0 ? -found - 1 : found;
  }
}
