package vn.chibo.examples.review;

import java.util.Collection;
import java.util.List;
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

  /** An exact fraction, or the ends as such; an end that is not known is left out. */
  static ObjectNode quantity(Quantity quantity) {
    ObjectNode node = NODES.objectNode();
    if (quantity.exact().isPresent()) {
      return node.put("exact", quantity.exact().get().toString());
    }
    end(node, "low", quantity.low());
    end(node, "high", quantity.high());
    return node;
  }

  static ObjectNode outcome(Outcome outcome) {
    return outcome(
        outcome, outcome instanceof Outcome.Undetermined open ? open.missing() : List.of());
  }

  /** An outcome, with what of it is missing here. */
  static ObjectNode outcome(Outcome outcome, List<Text> missing) {
    ObjectNode node = NODES.objectNode().put("name", OutcomeKind.of(outcome).name());
    if (outcome instanceof Outcome.Pending pending) {
      node.put("until", pending.until().toString()).put("lean", pending.lean().name());
    }
    if (outcome instanceof Outcome.Undetermined open) {
      node.put("reason", open.reason().name());
      node.set("missing", texts(missing));
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
    end.ifPresent(
        bound -> {
          node.put(name, bound.value().toString());
          node.put(name + "Inclusive", bound.inclusive());
        });
  }
}
