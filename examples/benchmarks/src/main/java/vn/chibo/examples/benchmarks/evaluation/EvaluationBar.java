package vn.chibo.examples.benchmarks.evaluation;

import java.util.Locale;

/**
 * What the project promises itself of a figure.
 *
 * @param name what is measured
 * @param measured the figure
 * @param limit the most that it may be
 */
record EvaluationBar(String name, double measured, double limit) {

  boolean met() {
    return measured <= limit;
  }

  /** As a row of a table. */
  String row() {
    return String.format(
        Locale.ROOT, "| %s | %.2f | %.2f | %s |", name, measured, limit, met() ? "met" : "MISSED");
  }
}
