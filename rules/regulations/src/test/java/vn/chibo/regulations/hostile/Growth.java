package vn.chibo.regulations.hostile;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.IntFunction;

/**
 * How the work grows with the size of the input: the time of the processor, which other programs do
 * not lengthen, for n, 2n and 4n, each the least of several runs.
 *
 * @param what of what
 * @param nanos for n, 2n and 4n
 */
record Growth(String what, List<Long> nanos) {
  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
  private static final Duration WARM = Duration.ofMillis(300);
  private static final int RUNS = 3;
  private static final int STEPS = 3;

  /** Measures some work, after the input of a size was made. */
  static Growth of(String what, int n, IntFunction<Runnable> work) {
    warm(work.apply(n));
    List<Long> nanos = new ArrayList<>();
    // From the largest on, so that what is slow at the start is not taken for little growth.
    for (int step = STEPS - 1; step >= 0; step--) {
      Runnable task = work.apply(n << step);
      long least = Long.MAX_VALUE;
      for (int run = 0; run < RUNS; run++) {
        least = Math.min(least, nanos(task));
      }
      nanos.add(0, least);
    }
    return new Growth(what, nanos);
  }

  private static void warm(Runnable task) {
    long end = System.nanoTime() + WARM.toNanos();
    do {
      task.run();
    } while (System.nanoTime() < end);
  }

  private static long nanos(Runnable task) {
    long start = THREADS.getCurrentThreadCpuTime();
    task.run();
    return THREADS.getCurrentThreadCpuTime() - start;
  }

  /**
   * The least of both looks for each size: what was in the way of one is not in that of the other.
   */
  Growth least(Growth other) {
    List<Long> least = new ArrayList<>();
    for (int step = 0; step < STEPS; step++) {
      least.add(Math.min(nanos.get(step), other.nanos.get(step)));
    }
    return new Growth(what, least);
  }

  /** The time for 4n by that for n: 4 where it is linear, 16 where it is quadratic. */
  double ratio() {
    return (double) nanos.get(STEPS - 1) / Math.max(1, nanos.get(0));
  }

  @Override
  public String toString() {
    return String.format(
        Locale.ROOT,
        "%s: %.1f, %.1f, %.1f ms, ratio %.1f",
        what,
        nanos.get(0) / 1e6,
        nanos.get(1) / 1e6,
        nanos.get(2) / 1e6,
        ratio());
  }
}
