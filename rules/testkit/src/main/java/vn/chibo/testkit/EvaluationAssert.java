package vn.chibo.testkit;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.chibo.evaluator.Evaluation;
import vn.chibo.evaluator.Finding;

/**
 * Assertions about an evaluation.
 *
 * <pre>{@code
 * assertThat(evaluation).violates("hd12-2018/thematic-per-quarter").citing("II.2.2");
 * }</pre>
 */
public final class EvaluationAssert extends FindingsAssert<EvaluationAssert, Evaluation> {

  EvaluationAssert(@Nullable Evaluation actual) {
    super(actual, EvaluationAssert.class);
  }

  @Override
  List<Finding> findings(Evaluation evaluation) {
    return evaluation.findings();
  }
}
