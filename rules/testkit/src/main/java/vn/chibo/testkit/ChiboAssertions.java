package vn.chibo.testkit;

import org.jspecify.annotations.Nullable;
import vn.chibo.core.figure.Quantity;
import vn.chibo.core.vote.Tally;
import vn.chibo.evaluator.Evaluation;
import vn.chibo.evaluator.Finding;
import vn.chibo.evaluator.Report;
import vn.chibo.evaluator.score.Score;

/**
 * The entry to the assertions; a static import stands beside that of AssertJ.
 *
 * <pre>{@code
 * ChiboAssertions.assertThat(evaluation)
 *     .violates("hd12-2018/thematic-per-quarter")
 *     .citing("II.2.2")
 *     .because("1 meeting(s) short");
 * }</pre>
 */
public final class ChiboAssertions {
  private ChiboAssertions() {}

  /** Starts assertions about an evaluation. */
  public static EvaluationAssert assertThat(@Nullable Evaluation actual) {
    return new EvaluationAssert(actual);
  }

  /** Starts assertions about a report. */
  public static ReportAssert assertThat(@Nullable Report actual) {
    return new ReportAssert(actual);
  }

  /** Starts assertions about what one rule says. */
  public static FindingAssert assertThat(@Nullable Finding actual) {
    return new FindingAssert(actual);
  }

  /** Starts assertions about what a column of a score sheet says. */
  public static ScoreAssert assertThat(@Nullable Score actual) {
    return new ScoreAssert(actual);
  }

  /** Starts assertions about a figure. */
  public static QuantityAssert assertThat(@Nullable Quantity actual) {
    return new QuantityAssert(actual);
  }

  /** Starts assertions about the count of a vote. */
  public static <O> TallyAssert<O> assertThat(@Nullable Tally<O> actual) {
    return new TallyAssert<>(actual);
  }
}
