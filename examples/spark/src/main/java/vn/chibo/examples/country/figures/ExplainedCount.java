package vn.chibo.examples.country.figures;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.chibo.evaluator.Finding;
import vn.chibo.evaluator.outcome.Outcome;

/** Counts explained findings rule by rule. */
final class ExplainedCount {
  private final Map<String, RuleFigures> rules = new LinkedHashMap<>();
  private long cells;

  ExplainedCount() {}

  /** The findings of one cell more. */
  void add(List<Finding> findings) {
    cells++;
    for (Finding finding : findings) {
      String rule = finding.rule().value();
      rules.merge(rule, one(rule, finding.outcome()), RuleFigures::plus);
    }
  }

  private static RuleFigures one(String rule, Outcome outcome) {
    return new RuleFigures(
        rule,
        outcome instanceof Outcome.Satisfied ? 1 : 0,
        outcome instanceof Outcome.Violated ? 1 : 0,
        outcome instanceof Outcome.Pending ? 1 : 0,
        outcome instanceof Outcome.Undetermined ? 1 : 0,
        outcome instanceof Outcome.NotApplicable ? 1 : 0);
  }

  long cells() {
    return cells;
  }

  List<RuleFigures> figures() {
    return List.copyOf(rules.values());
  }
}
