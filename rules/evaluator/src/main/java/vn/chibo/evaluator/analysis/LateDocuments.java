package vn.chibo.evaluator.analysis;

import java.time.LocalDate;
import vn.chibo.evaluator.Rule;
import vn.chibo.evaluator.RuleBook;
import vn.chibo.evaluator.words.EvaluatorMessages;

/** Rules whose document was issued only after their last day: on none of their days they count. */
final class LateDocuments implements Check<RuleBook> {

  @Override
  public void of(RuleBook book, Findings findings) {
    for (Rule<?> rule : book.rules()) {
      LocalDate last = rule.inForce().last();
      if (!rule.inForce().unbounded() && rule.countsFrom().isAfter(last)) {
        findings.add(
            Weakness.of(
                    WeaknessCode.DEAD_RULE,
                    PartKey.of(rule.id()),
                    EvaluatorMessages.text("analysis.late", rule.id(), rule.countsFrom(), last),
                    Counterexample.of(last))
                .cited(rule.citations().stream().findFirst()));
      }
    }
  }
}
