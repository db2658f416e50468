package vn.chibo.testkit;

import java.util.List;
import java.util.Objects;
import org.assertj.core.api.AbstractAssert;
import org.jspecify.annotations.Nullable;
import vn.chibo.evaluator.Finding;
import vn.chibo.evaluator.outcome.OutcomeKind;

/**
 * Assertions about what the rules of a book say of a record, rule by rule. What is said of words
 * and of what is missing is said of the rule last asserted.
 *
 * @param <S> this kind of assertions
 * @param <A> what holds the findings
 */
public abstract class FindingsAssert<S extends FindingsAssert<S, A>, A>
    extends AbstractAssert<S, A> {
  private @Nullable FindingAssert last;

  FindingsAssert(@Nullable A actual, Class<S> type) {
    super(actual, type);
  }

  /** What the rules say. */
  abstract List<Finding> findings(A holder);

  /** The rule is met. */
  public S satisfies(String rule) {
    return has(rule, OutcomeKind.SATISFIED);
  }

  /** The rule is not met. */
  public S violates(String rule) {
    return has(rule, OutcomeKind.VIOLATED);
  }

  /** The rule is not due yet. */
  public S awaits(String rule) {
    return has(rule, OutcomeKind.PENDING);
  }

  /** The rule cannot be known yet. */
  public S leavesOpen(String rule) {
    return has(rule, OutcomeKind.UNDETERMINED);
  }

  /** The rule does not speak of the record. */
  public S leavesAside(String rule) {
    return has(rule, OutcomeKind.NOT_APPLICABLE);
  }

  /** The rule last asserted cites these words. */
  public S citing(String words) {
    last().citing(words);
    return myself;
  }

  /** The explanation of the rule last asserted holds these words. */
  public S because(String words) {
    last().because(words);
    return myself;
  }

  /** The rule last asserted cannot be known for lack of exactly these things. */
  public S missing(String... texts) {
    last().missing(texts);
    return myself;
  }

  private S has(String rule, OutcomeKind kind) {
    last = new FindingAssert(finding(rule)).is(kind);
    return myself;
  }

  private FindingAssert last() {
    return Objects.requireNonNull(last, "name a rule first");
  }

  private Finding finding(String rule) {
    isNotNull();
    List<Finding> findings = findings(Objects.requireNonNull(actual));
    return findings.stream()
        .filter(finding -> finding.rule().value().equals(rule))
        .findFirst()
        .orElseThrow(
            () ->
                failure(
                    "Expected a finding of%n  %s%nbut there are those of%n  %s",
                    rule, findings.stream().map(finding -> finding.rule().value()).toList()));
  }
}
