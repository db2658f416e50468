package vn.chibo.evaluator;

import java.util.List;
import vn.chibo.core.document.Citation;
import vn.chibo.core.text.Language;
import vn.chibo.core.text.Text;
import vn.chibo.evaluator.explanation.Explanation;
import vn.chibo.evaluator.outcome.Outcome;

/**
 * What one rule says of one subject.
 *
 * @param rule the rule
 * @param title what readers call it
 * @param force its force
 * @param subject of whom it is said
 * @param citations the clauses on which it rests
 * @param explanation why
 */
public record Finding(
    RuleId rule,
    Text title,
    Force force,
    Text subject,
    List<Citation> citations,
    Explanation explanation) {

  /** Copies the list. */
  public Finding {
    citations = List.copyOf(citations);
  }

  /** The finding in words, with its explanation, clause and remedy. */
  public String text(Language language) {
    return ReportText.of(List.of(this), language);
  }

  /** The outcome. */
  public Outcome outcome() {
    return explanation.outcome();
  }
}
