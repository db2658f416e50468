package vn.chibo.testkit;

import java.util.List;
import java.util.Optional;
import vn.chibo.core.figure.Comparison;
import vn.chibo.core.figure.Fraction;
import vn.chibo.core.figure.Quantity;
import vn.chibo.core.figure.Truth;
import vn.chibo.core.record.OrganizationRecord;
import vn.chibo.evaluator.Finding;
import vn.chibo.evaluator.Rule;
import vn.chibo.evaluator.explanation.Explanation;
import vn.chibo.evaluator.outcome.Outcome;

/** Law 9: a figure just below, at and above a threshold decides as the comparison says. */
final class Thresholds {
  /** How near to a threshold a figure may come: no floating point tells the last from it. */
  private static final List<Fraction> STEPS =
      List.of(Fraction.ONE, Fraction.of(1, 1000), Fraction.ONE.dividedBy(Fraction.parse("1e40")));

  private Thresholds() {}

  static void check(Trial trial) throws Breach {
    boolean report =
        trial.record() instanceof OrganizationRecord record && !record.getStatements().isEmpty();
    for (Finding finding : trial.evaluate().findings()) {
      for (Explanation node : Trial.why(finding).nodes().toList()) {
        around(finding, node);
        // What a report states of many parts is no figure of one: it is held against the rule by
        // proof.
        if (!report) {
          decided(finding, node);
        }
      }
    }
    for (Rule<?> rule : trial.book().rules()) {
      new Probe(trial, rule).check();
    }
  }

  /** Figures around what is required stand to it as the comparison says. */
  private static void around(Finding finding, Explanation node) throws Breach {
    if (node.required().isEmpty()) {
      return;
    }
    Comparison comparison = node.required().get().comparison();
    Fraction threshold = node.required().get().threshold();
    for (Fraction step : STEPS) {
      for (Fraction figure : List.of(threshold.minus(step), threshold, threshold.plus(step))) {
        Truth expected = stands(figure, comparison, threshold) ? Truth.YES : Truth.NO;
        if (Quantity.exactly(figure).compare(comparison, threshold) != expected) {
          throw Breach.of(finding, figure + " " + comparison.sign() + " " + threshold);
        }
      }
    }
  }

  /** A node that is decided on a figure known exactly is decided as its comparison says. */
  private static void decided(Finding finding, Explanation node) throws Breach {
    Optional<Fraction> seen = node.observed().flatMap(figure -> figure.quantity().exact());
    if (seen.isEmpty() || node.required().isEmpty()) {
      return;
    }
    Explanation.Required required = node.required().get();
    boolean stands = stands(seen.get(), required.comparison(), required.threshold());
    Class<? extends Outcome> wrong = stands ? Outcome.Violated.class : Outcome.Satisfied.class;
    if (wrong.isInstance(node.outcome())) {
      throw Breach.of(finding, seen.get() + " held against " + required + " is " + node.outcome());
    }
  }

  /** Compares by cross-multiplication, on its own. */
  static boolean stands(Fraction figure, Comparison comparison, Fraction threshold) {
    int order =
        figure
            .numerator()
            .multiply(threshold.denominator())
            .compareTo(threshold.numerator().multiply(figure.denominator()));
    return switch (comparison) {
      case AT_LEAST -> order >= 0;
      case MORE_THAN -> order > 0;
      case AT_MOST -> order <= 0;
      case FEWER_THAN -> order < 0;
      case EXACTLY -> order == 0;
    };
  }
}
