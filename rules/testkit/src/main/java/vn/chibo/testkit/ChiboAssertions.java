package vn.chibo.testkit;

import vn.chibo.evaluator.Evaluation;

/**
 * The entry to the assertions.
 *
 * <pre>{@code
 * ChiboAssertions.assertThat(evaluation).violates("hd12-2018/thematic-per-quarter").citing("II.2.2");
 * }</pre>
 */
public final class ChiboAssertions {
  private ChiboAssertions() {}

  /** Starts assertions about an evaluation. */
  public static EvaluationAssert assertThat(Evaluation actual) {
    return new EvaluationAssert(actual);
  }
}
