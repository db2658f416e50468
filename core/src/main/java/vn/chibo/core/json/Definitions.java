package vn.chibo.core.json;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;

/** The named types of a JSON Schema (2020-12), each described once. */
final class Definitions {
  private static final String DIALECT = "https://json-schema.org/draft/2020-12/schema";

  private final Map<String, Json> named = new TreeMap<>();

  Definitions() {}

  /** A reference to a named type; described at its first use. */
  Json refer(String name, Supplier<Json> description) {
    if (!named.containsKey(name)) {
      // Stands before it is described, so that a type may hold itself.
      named.put(name, new Json.Nothing(0));
      named.put(name, description.get());
    }
    return object(Map.of("$ref", Json.Text.of("#/$defs/" + name)));
  }

  /** The whole document. */
  Json document(String id) {
    Map<String, Json> members = new LinkedHashMap<>();
    members.put("$schema", Json.Text.of(DIALECT));
    members.put("$id", Json.Text.of(id));
    members.put("$defs", object(named));
    return object(members);
  }

  static Json.Members object(Map<String, Json> members) {
    return new Json.Members(members, 0);
  }

  static Json.Items array(List<? extends Json> items) {
    return new Json.Items(List.copyOf(items), 0);
  }

  static Json ofType(String type) {
    return object(Map.of("type", Json.Text.of(type)));
  }

  static Json texts(List<String> texts) {
    return array(texts.stream().map(Json.Text::of).toList());
  }
}
