package vn.chibo.core.json;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Maps, as objects; their keys are values that are written as text.
 *
 * @param key the shape of a key
 * @param value the shape of a value
 */
record MapShape(Shape key, Shape value) implements Shape {

  @Override
  public Json write(Object map) {
    Map<String, Json> members = new LinkedHashMap<>();
    ((Map<?, ?>) map)
        .forEach((k, v) -> members.put(((Json.Text) key.write(k)).text(), value.write(v)));
    return Definitions.object(members);
  }

  @Override
  public Optional<Object> read(Json json, Reading reading) {
    if (!(json instanceof Json.Members found)) {
      return reading.fault(json, "json-not-object");
    }
    Map<Object, Object> map = new LinkedHashMap<>();
    found.members().forEach((name, member) -> entry(name, member, reading.field(name), map));
    return Optional.of(map);
  }

  private void entry(String name, Json member, Reading reading, Map<Object, Object> map) {
    Optional<Object> k = key.read(new Json.Text(name, member.line()), reading);
    Optional<Object> v = value.read(member, reading);
    if (k.isPresent() && v.isPresent() && map.put(k.get(), v.get()) != null) {
      reading.fault(member, "json-stands-twice");
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
