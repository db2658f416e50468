package vn.chibo.testkit;

import vn.chibo.evaluator.Evaluation;

/** The entry to the assertions. */
public final class ChiboAssertions {
  private ChiboAssertions() {}

  /** Starts assertions about an evaluation. */
  public static EvaluationAssert assertThat(Evaluation actual) {
    return new EvaluationAssert(actual);
  }
}
