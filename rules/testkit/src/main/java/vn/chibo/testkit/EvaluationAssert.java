package vn.chibo.testkit;

import java.util.List;
import java.util.Objects;
import org.assertj.core.api.AbstractAssert;
import vn.chibo.core.text.Language;
import vn.chibo.evaluator.Evaluation;
import vn.chibo.evaluator.Finding;
import vn.chibo.evaluator.outcome.Outcome;

/**
 * Assertions about an evaluation.
 *
 * <pre>{@code
 * ChiboAssertions.assertThat(evaluation).violates("hd12-2018/thematic-per-quarter").citing("II.2.2");
 * }</pre>
 */
public final class EvaluationAssert extends AbstractAssert<EvaluationAssert, Evaluation> {
  private String rule = "";

  EvaluationAssert(Evaluation actual) {
    super(actual, EvaluationAssert.class);
  }

  /** The rule is met. */
  public EvaluationAssert satisfies(String id) {
    return has(id, Outcome.Satisfied.class);
  }

  /** The rule is not met. */
  public EvaluationAssert violates(String id) {
    return has(id, Outcome.Violated.class);
  }

  /** The rule is not due yet. */
  public EvaluationAssert awaits(String id) {
    return has(id, Outcome.Pending.class);
  }

  /** The rule cannot be known yet. */
  public EvaluationAssert leavesOpen(String id) {
    return has(id, Outcome.Undetermined.class);
  }

  /** The rule last asserted cites words, in English. */
  public EvaluationAssert citing(String words) {
    List<String> cited =
        finding(rule).citations().stream().map(c -> c.text(Language.ENGLISH)).toList();
    if (cited.stream().noneMatch(text -> text.contains(words))) {
      failWithMessage("Expected %s to cite <%s> but it cites %s", rule, words, cited);
    }
    return this;
  }

  private EvaluationAssert has(String id, Class<? extends Outcome> kind) {
    isNotNull();
    rule = id;
    if (!kind.isInstance(finding(id).outcome())) {
      failWithMessage(
          "Expected %s to be %s but it was:%n%s",
          id, kind.getSimpleName(), finding(id).text(Language.ENGLISH));
    }
    return this;
  }

  private Finding finding(String id) {
    Evaluation evaluation = Objects.requireNonNull(actual, "actual");
    return evaluation
        .finding(id)
        .orElseThrow(
            () ->
                failure(
                    "Expected a finding of %s but the book has %s",
                    id, evaluation.findings().stream().map(Finding::rule).toList()));
  }
}
