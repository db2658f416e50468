package vn.chibo.evaluator.analysis;

import vn.chibo.core.document.Citation;
import vn.chibo.core.document.RegulatoryDocument;
import vn.chibo.evaluator.ParameterEntry;
import vn.chibo.evaluator.ParameterKey;
import vn.chibo.evaluator.Rule;
import vn.chibo.evaluator.RuleBook;
import vn.chibo.evaluator.condition.Condition;
import vn.chibo.evaluator.words.EvaluatorMessages;

/** Rules and figures of which the document or the clause is not known. */
final class MissingCitations implements Check<RuleBook> {

  @Override
  public void of(RuleBook book, Findings findings) {
    book.rules().forEach(rule -> rule(book, rule, findings));
  }

  private static void rule(RuleBook book, Rule<?> rule, Findings findings) {
    PartKey part = PartKey.of(rule.id());
    if (rule.citations().isEmpty() && !(rule.condition() instanceof Condition.NoFigure<?>)) {
      findings.add(
          Weakness.of(
              WeaknessCode.MISSING_CITATION,
              part,
              EvaluatorMessages.text("analysis.cites-nothing", rule.id())));
    }
    rule.citations().forEach(citation -> citation(part, citation, findings));
    for (String name : rule.parameters()) {
      ParameterKey key = new ParameterKey(rule.id(), name);
      book.entries(key).stream()
          .map(ParameterEntry::citation)
          .filter(citation -> !rule.citations().contains(citation))
          .forEach(citation -> citation(PartKey.of(key), citation, findings));
    }
  }

  private static void citation(PartKey part, Citation citation, Findings findings) {
    if (citation.clause().isEmpty()) {
      add(part, citation, "no-clause", findings);
    }
    if (nameless(citation.document())) {
      add(part, citation, "no-number", findings);
    }
  }

  /** A document is found by its number or, as the Statutes are, by its title. */
  static boolean nameless(RegulatoryDocument document) {
    return document.getPrintedNumber().isEmpty() && document.getTitle().isEmpty();
  }

  static void add(PartKey part, Citation citation, String key, Findings findings) {
    findings.add(
        Weakness.of(
                WeaknessCode.MISSING_CITATION,
                part,
                EvaluatorMessages.text(
                    "analysis." + key, part, citation.document().getKey().value()))
            .cited(citation));
  }
}
