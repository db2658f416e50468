package vn.chibo.core.json;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Closed alternatives, told apart by name. */
final class UnionShape implements Shape {
  private final Class<?> type;
  private final Late<Map<String, ObjectShape>> alternatives;

  UnionShape(Class<?> type, Shapes shapes) {
    this.type = type;
    alternatives = new Late<>(() -> found(type, shapes));
  }

  private static Map<String, ObjectShape> found(Class<?> type, Shapes shapes) {
    Map<String, ObjectShape> found = new LinkedHashMap<>();
    add(type, shapes, found);
    return found;
  }

  private static void add(Class<?> union, Shapes shapes, Map<String, ObjectShape> found) {
    for (JsonSubTypes.Type alternative : union.getAnnotation(JsonSubTypes.class).value()) {
      Class<?> permitted = alternative.value();
      if (permitted.isAnnotationPresent(JsonSubTypes.class)) {
        add(permitted, shapes, found);
      } else {
        found.put(alternative.name(), (ObjectShape) shapes.of(TypeKey.of(permitted)));
      }
    }
  }

  List<ObjectShape> alternatives() {
    return List.copyOf(alternatives.get().values());
  }

  /** The name that a type has among the alternatives of a sealed type above it. */
  static Optional<String> name(Class<?> type) {
    return Stream.of(type.getInterfaces())
        .filter(above -> above.isAnnotationPresent(JsonSubTypes.class))
        .flatMap(above -> Stream.of(above.getAnnotation(JsonSubTypes.class).value()))
        .filter(alternative -> alternative.value() == type)
        .map(JsonSubTypes.Type::name)
        .findFirst();
  }

  @Override
  public Json write(Object value, Depth depth) {
    return alternatives().stream()
        .filter(alternative -> alternative.type().isInstance(value))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no alternative: " + value.getClass()))
        .write(value, depth);
  }

  @Override
  public Optional<Object> read(Json json, Reading reading) {
    if (!(json instanceof Json.Members found)) {
      return reading.fault(json, "json-not-object");
    }
    Map<String, ObjectShape> named = alternatives.get();
    Json name = found.members().get(ObjectShape.TYPE);
    if (name == null) {
      return reading.fault(found, "json-missing-field", ObjectShape.TYPE);
    }
    ObjectShape alternative = name instanceof Json.Text text ? named.get(text.text()) : null;
    return alternative == null
        ? reading
            .field(ObjectShape.TYPE)
            .fault(name, "json-no-alternative", String.join(", ", named.keySet()))
        : alternative.read(json, reading);
  }

  @Override
  public Json schema(Definitions definitions) {
    return definitions.refer(
        TypeKey.name(type),
        () ->
            Definitions.object(
                Map.of(
                    "oneOf",
                    Definitions.array(
                        alternatives().stream().map(a -> a.schema(definitions)).toList()))));
  }
}
