package vn.chibo.examples.benchmarks;

import java.util.Locale;

/**
 * What the project promises itself of a figure.
 *
 * @param measure what is measured
 * @param figure what was measured
 * @param limit the most that it may be
 */
record Bar(String measure, double figure, double limit) {

  /** The bar as one row of a table. */
  String row() {
    return String.format(
        Locale.ROOT,
        "%-42s %12.2f of at most %6.0f: %s",
        measure,
        figure,
        limit,
        figure <= limit ? "met" : "MISSED");
  }
}
