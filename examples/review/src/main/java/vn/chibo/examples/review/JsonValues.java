package vn.chibo.examples.review;

import java.util.Collection;
import java.util.Optional;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;
import vn.chibo.core.document.Citation;
import vn.chibo.core.document.RegulatoryDocument;
import vn.chibo.core.figure.Bound;
import vn.chibo.core.figure.Quantity;
import vn.chibo.core.text.Text;
import vn.chibo.evaluator.outcome.Outcome;

/** Values as JSON: words in both languages, figures as exact fractions, outcomes by name. */
final class JsonValues {
  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  private JsonValues() {}

  static ObjectNode text(Text text) {
    return NODES.objectNode().put("vi", text.vietnamese()).put("en", text.english());
  }

  static ArrayNode texts(Collection<Text> texts) {
    ArrayNode array = NODES.arrayNode();
    texts.forEach(text -> array.add(text(text)));
    return array;
  }

  /** The ends as exact fractions; an end that is not known is null. */
  static ObjectNode quantity(Quantity quantity) {
    ObjectNode node = NODES.objectNode();
    end(node, "low", quantity.low());
    end(node, "high", quantity.high());
    return node;
  }

  static ObjectNode outcome(Outcome outcome) {
    ObjectNode node = NODES.objectNode().put("name", OutcomeKind.of(outcome).name());
    if (outcome instanceof Outcome.Pending pending) {
      node.put("until", pending.until().toString()).put("lean", pending.lean().name());
    }
    if (outcome instanceof Outcome.Undetermined open) {
      node.put("reason", open.reason().name());
      node.set("missing", texts(open.missing()));
      node.put("until", open.until().map(Object::toString).orElse(null));
    }
    if (outcome instanceof Outcome.NotApplicable not) {
      node.put("reason", not.reason().name());
    }
    return node;
  }

  static ObjectNode document(RegulatoryDocument document) {
    ObjectNode node = NODES.objectNode().put("key", document.getKey().value());
    node.put("type", document.getType().name());
    node.put("number", document.getPrintedNumber().orElse(null));
    node.put("date", document.getDate().map(Object::toString).orElse(null));
    return node.put("jurisdiction", document.getJurisdiction().value());
  }

  static ObjectNode citation(Citation citation) {
    ObjectNode node = NODES.objectNode();
    node.set("document", document(citation.document()));
    node.set("clause", citation.clause().map(JsonValues::text).orElse(null));
    node.put("status", citation.status().name());
    ArrayNode presumed = node.putArray("presumedIn");
    citation.presumedIn().forEach(document -> presumed.add(document(document)));
    return node;
  }

  private static void end(ObjectNode node, String name, Optional<Bound> end) {
    node.put(name, end.map(bound -> bound.value().toString()).orElse(null));
    node.put(name + "Inclusive", end.map(Bound::inclusive).orElse(null));
  }
}
