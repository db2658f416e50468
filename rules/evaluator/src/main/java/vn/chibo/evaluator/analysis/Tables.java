package vn.chibo.evaluator.analysis;

import vn.chibo.evaluator.Rule;
import vn.chibo.evaluator.RuleBook;
import vn.chibo.evaluator.condition.Condition;
import vn.chibo.evaluator.words.EvaluatorMessages;

/** Tables that a rule asks for and that are not there, and those that it does not ask for. */
final class Tables implements Check<RuleBook> {

  @Override
  public void of(RuleBook book, Findings findings) {
    for (Rule<?> rule : book.rules()) {
      boolean asks = rule.nodes().anyMatch(Condition.Permitted.class::isInstance);
      boolean has = !book.figures().table(rule.id()).isEmpty();
      if (asks && !has) {
        add(WeaknessCode.UNKNOWN_PATH, "no-table", rule, findings);
      } else if (has && !asks) {
        add(WeaknessCode.UNUSED_PARAMETER, "unused-table", rule, findings);
      }
    }
  }

  private static void add(WeaknessCode code, String key, Rule<?> rule, Findings findings) {
    findings.add(
        Weakness.of(
                code,
                new PartKey(rule.id().value(), "table"),
                EvaluatorMessages.text("analysis." + key, rule.id()))
            .cited(rule.citations().stream().findFirst()));
  }
}
