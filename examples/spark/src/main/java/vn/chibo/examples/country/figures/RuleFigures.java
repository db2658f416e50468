package vn.chibo.examples.country.figures;

import java.util.List;

/**
 * Of how many cells one rule has which outcome.
 *
 * @param rule the id of the rule
 * @param satisfied it holds
 * @param violated it does not hold
 * @param pending the period still runs
 * @param undetermined it cannot be known
 * @param notApplicable it does not speak of them
 */
public record RuleFigures(
    String rule,
    long satisfied,
    long violated,
    long pending,
    long undetermined,
    long notApplicable) {

  /** The counts from a place on, in the order of {@link vn.chibo.evaluator.outcome.OutcomeKind}. */
  static RuleFigures of(String rule, List<Long> counts) {
    return new RuleFigures(
        rule, counts.get(0), counts.get(1), counts.get(2), counts.get(3), counts.get(4));
  }

  /** Both together. */
  public RuleFigures plus(RuleFigures other) {
    return new RuleFigures(
        rule,
        satisfied + other.satisfied,
        violated + other.violated,
        pending + other.pending,
        undetermined + other.undetermined,
        notApplicable + other.notApplicable);
  }
}
