package vn.chibo.examples.benchmarks.evaluation;

import java.util.Locale;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.util.Statistics;

/**
 * What one contender took for one cell.
 *
 * @param benchmark the simple name of the benchmark
 * @param contender the name of the contender
 * @param min nanoseconds, the least of all iterations
 * @param median the middle one
 * @param max the greatest
 */
record Row(String benchmark, String contender, double min, double median, double max) {

  static Row of(RunResult result) {
    String method = result.getParams().getBenchmark();
    String type = method.substring(0, method.lastIndexOf('.'));
    Statistics nanos = result.getPrimaryResult().getStatistics();
    return new Row(
        type.substring(type.lastIndexOf('.') + 1),
        result.getParams().getParam("contender"),
        nanos.getMin(),
        nanos.getPercentile(50),
        nanos.getMax());
  }

  boolean isOf(Class<?> type) {
    return benchmark.equals(type.getSimpleName());
  }

  boolean isOf(Class<?> type, Enum<?> who) {
    return isOf(type) && contender.equals(who.name());
  }

  /** As a row of a table, with how many times another it took. */
  String text(String label, Row other) {
    return String.format(
        Locale.ROOT,
        "| %s | %,.0f | %,.0f to %,.0f | %.2f |",
        label,
        median,
        min,
        max,
        median / other.median);
  }
}
