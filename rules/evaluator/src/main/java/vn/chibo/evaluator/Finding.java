package vn.chibo.evaluator;

import java.util.List;
import vn.chibo.core.document.Citation;
import vn.chibo.core.text.Language;
import vn.chibo.core.text.Text;
import vn.chibo.evaluator.explanation.Explanation;
import vn.chibo.evaluator.explanation.Origin;
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

  /** The finding in words, with its whole explanation, clause and remedy. */
  public String text(Language language) {
    return FindingText.of(this, language);
  }

  /**
   * The clauses on which a node of its explanation rests: those of its figure where that stands in
   * a clause of its own, the nearest first, and else those of the rule.
   *
   * <pre>{@code
   * Finding finding = report.finding("hd42-2025/duration-minimum").orElseThrow();
   * finding.explanation().nodes().forEach(node -> out.println(finding.citations(node)));
   * }</pre>
   */
  public List<Citation> citations(Explanation node) {
    return node.required()
        .flatMap(Explanation.Required::origin)
        .map(Origin::citations)
        .orElse(citations);
  }

  /** The outcome. */
  public Outcome outcome() {
    return explanation.outcome();
  }
}
