package vn.chibo.core.organization;

import java.util.Arrays;
import java.util.function.IntConsumer;

/** Links from positions to positions in three arrays; those of one position, the latest first. */
final class Links {
  private final int[] latest;
  private int[] targets;
  private int[] earlier;
  private int count;

  Links(int positions) {
    latest = new int[positions];
    Arrays.fill(latest, Positions.NONE);
    targets = new int[Math.max(1, positions)];
    earlier = new int[targets.length];
  }

  /** Adds a link and says how many that are: none from {@link Positions#NONE}. */
  int add(int from, int to) {
    if (from == Positions.NONE) {
      return 0;
    }
    if (count == targets.length) {
      targets = Arrays.copyOf(targets, 2 * count);
      earlier = Arrays.copyOf(earlier, 2 * count);
    }
    targets[count] = to;
    earlier[count] = latest[from];
    latest[from] = count;
    count++;
    return 1;
  }

  void forEach(int from, IntConsumer action) {
    for (int link = latest[from]; link != Positions.NONE; link = earlier[link]) {
      action.accept(targets[link]);
    }
  }
}
