package vn.chibo.examples.review;

import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;
import vn.chibo.core.figure.Quantity;
import vn.chibo.core.text.Text;
import vn.chibo.evaluator.Finding;
import vn.chibo.evaluator.Obligation;
import vn.chibo.evaluator.explanation.Explanation;
import vn.chibo.evaluator.explanation.Fact;

/** Findings with their explanations as JSON. */
final class JsonFindings {
  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  private JsonFindings() {}

  /** A finding, explained. */
  static ObjectNode finding(Finding finding) {
    ObjectNode node = brief(finding);
    node.set("subject", JsonValues.text(finding.subject()));
    node.set("outcome", JsonValues.outcome(finding.outcome()));
    node.set("explanation", explanation(finding.explanation()));
    return node;
  }

  /** A rule on which the report says nothing. */
  static ObjectNode brief(Finding finding) {
    ObjectNode node = NODES.objectNode().put("rule", finding.rule().value());
    node.set("title", JsonValues.text(finding.title()));
    node.put("force", finding.force().name());
    ArrayNode citations = node.putArray("citations");
    finding.citations().forEach(citation -> citations.add(JsonValues.citation(citation)));
    return node;
  }

  static ObjectNode obligation(Obligation due) {
    ObjectNode node = NODES.objectNode().put("rule", due.rule().value());
    node.set("title", JsonValues.text(due.title()));
    node.set("subject", JsonValues.text(due.subject()));
    node.set("label", JsonValues.text(due.label()));
    node.set("due", JsonValues.text(due.due()));
    return node.put("until", due.until().toString());
  }

  private static ObjectNode explanation(Explanation part) {
    ObjectNode node = NODES.objectNode().put("kind", part.kind().name());
    node.set("label", JsonValues.text(part.label()));
    node.set("outcome", JsonValues.outcome(part.outcome()));
    part.observed().ifPresent(o -> node.set("observed", figure(o.quantity(), o.words())));
    part.required().ifPresent(r -> node.set("required", figure(r.allowed(), r.words())));
    part.shortfall().ifPresent(s -> node.set("shortfall", figure(s.distance(), s.words())));
    ArrayNode facts = node.putArray("facts");
    part.facts().forEach(fact -> facts.add(fact(fact)));
    ArrayNode clauses = node.putArray("clauses");
    part.clauses().forEach(clause -> clauses.add(JsonValues.citation(clause)));
    node.set("notes", JsonValues.texts(part.notes()));
    ArrayNode parts = node.putArray("parts");
    part.parts().forEach(below -> parts.add(explanation(below)));
    return node;
  }

  private static ObjectNode fact(Fact fact) {
    ObjectNode node = NODES.objectNode().put("path", fact.path().toString());
    node.set("label", JsonValues.text(fact.label()));
    return node;
  }

  private static ObjectNode figure(Quantity quantity, Text words) {
    ObjectNode node = NODES.objectNode();
    node.set("quantity", JsonValues.quantity(quantity));
    node.set("words", JsonValues.text(words));
    return node;
  }
}
