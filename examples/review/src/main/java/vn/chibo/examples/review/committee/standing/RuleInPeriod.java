package vn.chibo.examples.review.committee.standing;

import java.util.List;
import vn.chibo.core.text.Text;
import vn.chibo.evaluator.outcome.OutcomeKind;

/**
 * What a rule says of a unit in a period.
 *
 * @param kind the outcome
 * @param words where it is not met, or what is missing
 */
record RuleInPeriod(OutcomeKind kind, List<Text> words) {
  /** It does not speak of the unit. */
  static final RuleInPeriod SILENT = new RuleInPeriod(OutcomeKind.NOT_APPLICABLE, List.of());
}
