package vn.chibo.evaluator.handbook;

import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.chibo.core.text.Text;
import vn.chibo.evaluator.Rule;

/**
 * A rule as a handbook shows it.
 *
 * @param rule the rule: its id, force, status, days and clauses
 * @param title what readers call it
 * @param condition what it asks, in words
 * @param figures its figures over time, each with its clause; those of one name together
 * @param table what each row of its table allows; empty where it has none
 * @param examples at most one of each outcome, in the order of the outcomes
 */
public record HandbookRule(
    Rule<?> rule,
    Text title,
    WordedCondition condition,
    List<HandbookFigure> figures,
    Map<String, Set<String>> table,
    List<ShownExample> examples) {
  /** Copies the lists. */
  public HandbookRule {
    figures = List.copyOf(figures);
    examples = List.copyOf(examples);
  }
}
