package vn.chibo.examples.benchmarks.evaluation;

import java.util.Locale;

/**
 * What the project promises itself of a figure.
 *
 * @param name what is measured
 * @param measured the figure
 * @param direction on which side of the limit it is to be
 * @param limit the limit
 */
record EvaluationBar(String name, double measured, Direction direction, double limit) {

  /** On which side of its limit a figure is to be. */
  enum Direction {
    /** No more than it. */
    AT_MOST("≤"),
    /** No less than it. */
    AT_LEAST("≥");

    private final String sign;

    Direction(String sign) {
      this.sign = sign;
    }
  }

  static EvaluationBar atMost(double limit, String name, double measured) {
    return new EvaluationBar(name, measured, Direction.AT_MOST, limit);
  }

  static EvaluationBar atLeast(double limit, String name, double measured) {
    return new EvaluationBar(name, measured, Direction.AT_LEAST, limit);
  }

  /** Whether it is kept; a figure that is none keeps no bar. */
  boolean met() {
    return direction == Direction.AT_MOST ? measured <= limit : measured >= limit;
  }

  /** As a row of a table. */
  String row() {
    return String.format(
        Locale.ROOT,
        "| %s | %,.2f | %s %s | %s |",
        name,
        measured,
        direction.sign,
        bound(),
        met() ? "met" : "MISSED");
  }

  private String bound() {
    return limit == Math.rint(limit)
        ? String.format(Locale.ROOT, "%,.0f", limit)
        : Double.toString(limit);
  }
}
