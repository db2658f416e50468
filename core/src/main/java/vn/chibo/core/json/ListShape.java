package vn.chibo.core.json;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Lists and sets.
 *
 * @param item the shape of an item
 * @param distinct whether an item may stand once only
 */
record ListShape(Shape item, boolean distinct) implements Shape {

  @Override
  public Json write(Object value, Depth depth) {
    Depth inside = depth.inside();
    return Definitions.array(
        ((Collection<?>) value).stream().map(entry -> item.write(entry, inside)).toList());
  }

  @Override
  public Optional<Object> read(Json json, Reading reading) {
    if (!(json instanceof Json.Items found)) {
      return reading.fault(json, "json-not-list");
    }
    List<Object> items = new ArrayList<>();
    for (int i = 0; i < found.items().size(); i++) {
      item(found.items().get(i), reading.item(i)).ifPresent(items::add);
    }
    if (!distinct) {
      return Optional.of(items);
    }
    LinkedHashSet<Object> once = new LinkedHashSet<>(items);
    return once.size() == items.size()
        ? Optional.of(once)
        : reading.fault(json, "json-stands-twice");
  }

  private Optional<Object> item(Json json, Reading reading) {
    return json instanceof Json.Nothing
        ? reading.fault(json, "json-null")
        : item.read(json, reading);
  }

  @Override
  public Json schema(Definitions definitions) {
    Map<String, Json> members = new LinkedHashMap<>();
    members.put("type", Json.Text.of("array"));
    members.put("items", item.schema(definitions));
    if (distinct) {
      members.put("uniqueItems", Json.Flag.of(true));
    }
    return Definitions.object(members);
  }
}
