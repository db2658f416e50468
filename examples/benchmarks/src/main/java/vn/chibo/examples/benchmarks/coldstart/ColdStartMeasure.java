package vn.chibo.examples.benchmarks.coldstart;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Path;
import java.util.stream.LongStream;

/**
 * Measures {@link ColdStart}: the time on the wall from the start of a JVM to its end, each run in
 * a JVM of its own with the class path of this one.
 */
public final class ColdStartMeasure {
  private static final int NANOS_PER_MILLI = 1_000_000;

  private ColdStartMeasure() {}

  /**
   * The middle time of some runs in milliseconds, the upper one of two.
   *
   * @param runs how many, at least one; one after the other
   * @throws IllegalStateException if a run fails
   */
  public static long medianMillis(int runs) {
    if (runs < 1) {
      throw new IllegalArgumentException("runs must be at least 1: " + runs);
    }
    return LongStream.generate(ColdStartMeasure::nanos).limit(runs).sorted().toArray()[runs / 2]
        / NANOS_PER_MILLI;
  }

  private static long nanos() {
    try {
      long before = System.nanoTime();
      int exit = jvm().start().waitFor();
      long nanos = System.nanoTime() - before;
      if (exit != 0) {
        throw new IllegalStateException("a run ended with exit code " + exit);
      }
      return nanos;
    } catch (IOException e) {
      throw new IllegalStateException("no JVM could be started", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted", e);
    }
  }

  private static ProcessBuilder jvm() {
    return new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-classpath",
            System.getProperty("java.class.path"),
            ColdStart.class.getName())
        .redirectOutput(Redirect.DISCARD)
        .redirectError(Redirect.INHERIT);
  }
}
