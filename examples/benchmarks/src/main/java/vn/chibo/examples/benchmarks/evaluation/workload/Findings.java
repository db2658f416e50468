package vn.chibo.examples.benchmarks.evaluation.workload;

import java.util.OptionalInt;
import vn.chibo.core.time.DatePeriod;

/** Takes what a contender finds, cell by cell. */
@FunctionalInterface
public interface Findings {

  /** The {@link Code} of every rule for one cell; the array must not be kept. */
  void codes(long[] codes);

  /**
   * A span of the same cell that violates a rule, from contenders that show evidence.
   *
   * @param rule the place of the rule
   * @param span the span
   * @param longest the minutes of its longest meeting, empty where it had none
   */
  default void shortfall(int rule, DatePeriod span, OptionalInt longest) {}
}
