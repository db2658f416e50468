package vn.chibo.regulations.determinism;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The same record in JSON in another order: the fields of every object, and the entries of every
 * register, of which those of one day keep theirs.
 */
final class Shuffled {
  private static final JsonMapper MAPPER = JsonMapper.shared();

  private final Random random;

  private Shuffled(Random random) {
    this.random = random;
  }

  static String of(String json, long seed) {
    return new Shuffled(new Random(seed)).node(MAPPER.readTree(json)).toString();
  }

  private JsonNode node(JsonNode node) {
    if (node instanceof ObjectNode fields) {
      return object(fields);
    }
    return node instanceof ArrayNode items ? list(items) : node;
  }

  private ArrayNode list(ArrayNode items) {
    ArrayNode same = MAPPER.createArrayNode();
    items.forEach(item -> same.add(node(item)));
    return same;
  }

  private JsonNode object(ObjectNode fields) {
    List<String> names = new ArrayList<>(fields.propertyNames());
    Collections.shuffle(names, random);
    ObjectNode shuffled = MAPPER.createObjectNode();
    // A register says for which days it is complete; what else is a list keeps its order.
    boolean register = fields.path("complete").isArray();
    for (String name : names) {
      JsonNode value = fields.get(name);
      boolean entries = register && name.equals("entries");
      shuffled.set(name, entries ? entries((ArrayNode) value) : node(value));
    }
    return shuffled;
  }

  private JsonNode entries(ArrayNode items) {
    Map<String, List<JsonNode>> days = new LinkedHashMap<>();
    for (JsonNode item : items) {
      String day = item.path("date").isString() ? item.get("date").asString() : "";
      days.computeIfAbsent(day, d -> new ArrayList<>()).add(node(item));
    }
    List<List<JsonNode>> order = new ArrayList<>(days.values());
    if (!days.containsKey("")) {
      Collections.shuffle(order, random);
    }
    ArrayNode shuffled = MAPPER.createArrayNode();
    order.forEach(day -> day.forEach(shuffled::add));
    return shuffled;
  }
}
