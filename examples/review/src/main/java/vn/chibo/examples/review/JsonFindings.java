package vn.chibo.examples.review;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;
import vn.chibo.core.document.Citation;
import vn.chibo.core.figure.Quantity;
import vn.chibo.core.text.Text;
import vn.chibo.evaluator.Finding;
import vn.chibo.evaluator.Obligation;
import vn.chibo.evaluator.explanation.Explanation;
import vn.chibo.evaluator.explanation.Explanation.Required;
import vn.chibo.evaluator.explanation.Fact;
import vn.chibo.evaluator.explanation.Origin;

/**
 * Findings of one group with their explanations as JSON. What many nodes name stands once in a list
 * of the group, and the nodes give its place there: facts of the record, and figures.
 */
final class JsonFindings {
  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  private final Map<Fact, Integer> facts = new LinkedHashMap<>();
  private final Map<Figure, Integer> figures = new LinkedHashMap<>();

  /**
   * A figure observed or required, or by how much it is missed; its own clauses where it has any.
   */
  private record Figure(Quantity quantity, Text words, List<Citation> citations) {}

  /** The facts that the findings name, in the order of their places. */
  ArrayNode facts() {
    ArrayNode array = NODES.arrayNode();
    facts.keySet().forEach(fact -> array.add(fact(fact)));
    return array;
  }

  /** The figures that the findings name, in the order of their places. */
  ArrayNode figures() {
    ArrayNode array = NODES.arrayNode();
    figures.keySet().forEach(figure -> array.add(figure(figure)));
    return array;
  }

  /** A finding, explained. */
  ObjectNode finding(Finding finding) {
    ObjectNode node = brief(finding);
    node.set("subject", JsonValues.text(finding.subject()));
    node.set("outcome", JsonValues.outcome(finding.outcome()));
    node.set("explanation", explanation(finding.explanation()));
    return node;
  }

  /** A rule on which the report decides nothing: what is missing, of all cells at once. */
  static ObjectNode silent(Finding finding) {
    ObjectNode node = brief(finding);
    node.set("outcome", JsonValues.outcome(finding.outcome()));
    return node;
  }

  private static ObjectNode brief(Finding finding) {
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

  /** A node; a list that is empty is left out, and what is missing is said where it is. */
  private ObjectNode explanation(Explanation part) {
    ObjectNode node = NODES.objectNode().put("kind", part.kind().name());
    node.set("label", JsonValues.text(part.label()));
    node.set("outcome", JsonValues.outcome(part.outcome(), HtmlModelRows.missing(part)));
    part.observed().ifPresent(o -> node.put("observed", place(o.quantity(), o.words())));
    part.required().ifPresent(r -> node.put("required", place(required(r))));
    part.shortfall().ifPresent(s -> node.put("shortfall", place(s.distance(), s.words())));
    list(node, "facts", part.facts(), fact -> NODES.numberNode(place(facts, fact)));
    list(node, "clauses", part.clauses(), JsonValues::citation);
    list(node, "notes", part.notes(), JsonValues::text);
    list(node, "parts", part.parts(), this::explanation);
    return node;
  }

  private static <T> void list(
      ObjectNode node, String name, List<T> values, Function<T, JsonNode> as) {
    if (!values.isEmpty()) {
      ArrayNode array = node.putArray(name);
      values.forEach(value -> array.add(as.apply(value)));
    }
  }

  private static <T> int place(Map<T, Integer> places, T value) {
    return places.computeIfAbsent(value, v -> places.size());
  }

  private static ObjectNode fact(Fact fact) {
    ObjectNode node = NODES.objectNode().put("path", fact.path().toString());
    node.set("label", JsonValues.text(fact.label()));
    return node;
  }

  private int place(Quantity quantity, Text words) {
    return place(new Figure(quantity, words, List.of()));
  }

  private int place(Figure figure) {
    return place(figures, figure);
  }

  private static Figure required(Required due) {
    List<Citation> own = due.origin().map(Origin::citations).orElse(List.of());
    return new Figure(due.allowed(), due.words(), own);
  }

  private static ObjectNode figure(Figure figure) {
    ObjectNode node = NODES.objectNode();
    node.set("quantity", JsonValues.quantity(figure.quantity()));
    node.set("words", JsonValues.text(figure.words()));
    list(node, "citations", figure.citations(), JsonValues::citation);
    return node;
  }
}
