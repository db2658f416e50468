package vn.chibo.examples.country;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;

/** Time since it was started: that of the clock, and that of all processors for this program. */
final class Stopwatch {
  private static final long MICROS = 1_000;

  private final long start = System.nanoTime();
  private final long startCpu = cpu();

  Stopwatch() {}

  /** The time taken so far. */
  Taken taken() {
    return new Taken((System.nanoTime() - start) / MICROS, (cpu() - startCpu) / MICROS);
  }

  private static long cpu() {
    return ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class).getProcessCpuTime();
  }

  /**
   * Time taken, in microseconds.
   *
   * @param clock by the clock
   * @param cpu by all processors together
   */
  record Taken(long clock, long cpu) {
    private static final long MILLIS = 1_000;

    long clockMillis() {
      return clock / MILLIS;
    }

    long cpuMillis() {
      return cpu / MILLIS;
    }
  }
}
