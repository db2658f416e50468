package vn.chibo.examples.benchmarks;

import java.util.Locale;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.util.Statistics;

/**
 * What one benchmark measured.
 *
 * @param benchmark its class and method
 * @param min the least of its iterations
 * @param median the middle one
 * @param max the greatest
 * @param unit of all three
 */
record Figure(String benchmark, double min, double median, double max, String unit) {

  static Figure of(RunResult result) {
    String name = result.getParams().getBenchmark();
    Statistics statistics = result.getPrimaryResult().getStatistics();
    return new Figure(
        name.substring(Figure.class.getPackageName().length() + 1),
        statistics.getMin(),
        statistics.getPercentile(50),
        statistics.getMax(),
        result.getPrimaryResult().getScoreUnit());
  }

  /** The figures as one row of a table. */
  String row() {
    return String.format(
        Locale.ROOT, "%-42s %12.2f %12.2f %12.2f %s", benchmark, min, median, max, unit);
  }
}
