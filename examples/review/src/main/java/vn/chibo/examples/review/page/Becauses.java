package vn.chibo.examples.review.page;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;
import vn.chibo.examples.review.TextPool;
import vn.chibo.examples.review.annex.Because;

/**
 * What the numbers of a page rest on, as JSON inside it, to be shown when a reader asks. Each
 * stands there once.
 */
final class Becauses {
  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
  private static final List<String> WORDS = List.of("because.parts", "because.clauses");

  private final TextPool texts = new TextPool();
  private final Map<Because, Integer> places = new LinkedHashMap<>();

  Becauses() {}

  /** The place of what a number rests on. */
  int place(Because because) {
    return places.computeIfAbsent(because, key -> places.size());
  }

  String json() {
    ObjectNode all = NODES.objectNode();
    ArrayNode words = all.putArray("words");
    WORDS.forEach(key -> words.add(TextPool.pair(PageMessages.text(key))));
    ArrayNode becauses = all.putArray("becauses");
    places.keySet().forEach(because -> becauses.add(node(because)));
    all.set("texts", texts.json());
    return TextPool.insideScript(all);
  }

  private ArrayNode node(Because because) {
    ArrayNode node = NODES.arrayNode().add(texts.place(because.how()));
    ArrayNode parts = node.addArray();
    texts.places(because.parts()).forEach(parts::add);
    ArrayNode clauses = node.addArray();
    texts.places(because.clauses()).forEach(clauses::add);
    return node;
  }
}
