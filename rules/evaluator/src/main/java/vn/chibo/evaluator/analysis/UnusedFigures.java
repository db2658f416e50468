package vn.chibo.evaluator.analysis;

import java.util.List;
import vn.chibo.core.time.DatePeriod;
import vn.chibo.evaluator.ParameterEntry;
import vn.chibo.evaluator.ParameterKey;
import vn.chibo.evaluator.Rule;
import vn.chibo.evaluator.RuleBook;
import vn.chibo.evaluator.words.EvaluatorMessages;

/**
 * Figures on record for a rule that does not ask for them, or for days on which it is not in force.
 * Of rules that the book does not have nothing is said: they may be those of another place.
 */
final class UnusedFigures implements Check<RuleBook> {

  @Override
  public void of(RuleBook book, Findings findings) {
    List<ParameterKey> keys =
        book.figures().entries().stream().map(ParameterEntry::key).distinct().toList();
    for (ParameterKey key : keys) {
      book.find(key.rule())
          .ifPresent(rule -> book.entries(key).forEach(entry -> entry(rule, entry, findings)));
    }
  }

  private static void entry(Rule<?> rule, ParameterEntry entry, Findings findings) {
    ParameterKey key = entry.key();
    if (!rule.parameters().contains(key.name())) {
      findings.add(
          Weakness.of(
                  WeaknessCode.UNUSED_PARAMETER,
                  PartKey.of(key),
                  EvaluatorMessages.text("analysis.unused", key.name(), rule.id()),
                  Counterexample.of(entry.value(), entry.unit()))
              .cited(entry.citation()));
    } else {
      entry
          .days()
          .filter(days -> days.intersection(rule.inForce()).isEmpty())
          .ifPresent(days -> findings.add(outside(rule, entry, days)));
    }
  }

  private static Weakness outside(Rule<?> rule, ParameterEntry entry, DatePeriod days) {
    return Weakness.of(
            WeaknessCode.UNUSED_PARAMETER,
            PartKey.of(entry.key()),
            EvaluatorMessages.text(
                "analysis.outside", entry.key().name(), days, rule.id(), rule.inForce()),
            Counterexample.of(days.start()))
        .cited(entry.citation());
  }
}
