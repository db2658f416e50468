package vn.chibo.core.json;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Maps, as objects; their keys are values that are written as text, in its order: equal maps are
 * written with equal bytes.
 *
 * @param key the shape of a key
 * @param value the shape of a value
 */
record MapShape(Shape key, Shape value) implements Shape {

  @Override
  public Json write(Object map, Depth depth) {
    Depth inside = depth.inside();
    Map<String, Json> members = new TreeMap<>();
    ((Map<?, ?>) map)
        .forEach((k, v) -> members.put(((Json.Text) key.write(k)).text(), value.write(v, inside)));
    return Definitions.object(members);
  }

  @Override
  public Optional<Object> read(Json json, Reading reading) {
    if (!(json instanceof Json.Members found)) {
      return reading.fault(json, "json-not-object");
    }
    Map<Object, Object> map = new LinkedHashMap<>();
    int index = 0;
    for (Map.Entry<String, Json> member : found.members().entrySet()) {
      entry(member, reading, index++, map);
    }
    return Optional.of(map);
  }

  private void entry(
      Map.Entry<String, Json> member, Reading reading, int index, Map<Object, Object> map) {
    Json name = new Json.Text(member.getKey(), member.getValue().line());
    Reading named = reading.field(member.getKey());
    Reading counted = reading.item(index);
    boolean plain = key instanceof ConstantShape;
    Optional<Object> k = key.read(name, plain ? named : counted);
    // A key that hides itself stays out of paths as well, which end in logs.
    boolean shown = k.map(value -> value.toString().equals(member.getKey())).orElse(plain);
    Reading at = shown ? named : counted;
    Optional<Object> v = value.read(member.getValue(), at);
    if (k.isPresent() && v.isPresent() && map.put(k.get(), v.get()) != null) {
      at.fault(member.getValue(), "json-stands-twice");
    }
  }

  @Override
  public Json schema(Definitions definitions) {
    Map<String, Json> members = new LinkedHashMap<>();
    members.put("type", Json.Text.of("object"));
    members.put("propertyNames", key.schema(definitions));
    members.put("additionalProperties", value.schema(definitions));
    return Definitions.object(members);
  }
}
