package vn.chibo.core.json;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Records and entities: an object with one member for each attribute that is known. */
final class ObjectShape implements Shape {
  /** The member that tells closed alternatives apart. */
  static final String TYPE = "type";

  private final TypeKey key;
  private final Optional<String> alternative;
  private final Late<Attributes> attributes;

  /**
   * The shape of an object.
   *
   * @param alternative its name among the alternatives of a sealed type, empty where it is of none
   * @param attributes its attributes, which may hold the type itself
   */
  ObjectShape(TypeKey key, Optional<String> alternative, Late<Attributes> attributes) {
    this.key = key;
    this.alternative = alternative;
    this.attributes = attributes;
  }

  Class<?> type() {
    return key.raw();
  }

  Attributes attributes() {
    return attributes.get();
  }

  List<Field> fields() {
    return attributes().fields();
  }

  @Override
  public Json write(Object value, Depth depth) {
    Depth inside = depth.inside();
    Map<String, Json> members = new LinkedHashMap<>();
    alternative.ifPresent(name -> members.put(TYPE, Json.Text.of(name)));
    for (Field field : fields()) {
      field.write(value, inside).ifPresent(json -> members.put(field.name(), json));
    }
    return Definitions.object(members);
  }

  @Override
  public Optional<Object> read(Json json, Reading reading) {
    if (!(json instanceof Json.Members found)) {
      return reading.fault(json, "json-not-object");
    }
    int before = reading.found();
    unknown(found, reading);
    discriminator(found, reading);
    List<@Nullable Object> values = new ArrayList<>();
    for (Field field : fields()) {
      values.add(value(field, found, reading));
    }
    return reading.found() > before
        ? Optional.empty()
        : Maker.make(type(), json, reading, () -> attributes().make(values));
  }

  private @Nullable Object value(Field field, Json.Members found, Reading reading) {
    Json member = found.members().get(field.name());
    if (member == null) {
      if (field.needed()) {
        reading.fault(found, "json-missing-field", field.name());
      }
      return field.absent();
    }
    Optional<Object> content = field.read(member, reading.field(field.name()));
    return field.optional() ? content : content.orElse(null);
  }

  private void discriminator(Json.Members found, Reading reading) {
    if (alternative.isPresent()) {
      Json type = found.members().get(TYPE);
      if (type == null) {
        reading.fault(found, "json-missing-field", TYPE);
      } else if (!(type instanceof Json.Text text && text.text().equals(alternative.get()))) {
        reading.field(TYPE).fault(type, "json-no-alternative", alternative.get());
      }
    }
  }

  private void unknown(Json.Members found, Reading reading) {
    List<String> known = new ArrayList<>(fields().stream().map(Field::name).toList());
    alternative.ifPresent(name -> known.add(TYPE));
    found.members().keySet().stream()
        .filter(name -> !known.contains(name))
        .forEach(
            name ->
                reading
                    .field(name)
                    .fault(at(found, name), "json-unknown-field", name, String.join(", ", known)));
  }

  private static Json at(Json.Members found, String name) {
    return found.members().getOrDefault(name, found);
  }

  @Override
  public Json schema(Definitions definitions) {
    return definitions.refer(key.name(), () -> description(definitions));
  }

  private Json description(Definitions definitions) {
    Map<String, Json> properties = new LinkedHashMap<>();
    List<String> needed = new ArrayList<>();
    alternative.ifPresent(
        name -> {
          properties.put(TYPE, Definitions.object(Map.of("const", Json.Text.of(name))));
          needed.add(TYPE);
        });
    for (Field field : fields()) {
      properties.put(field.name(), constrained(field, definitions));
      if (field.needed()) {
        needed.add(field.name());
      }
    }
    Map<String, Json> members = new LinkedHashMap<>();
    members.put("type", Json.Text.of("object"));
    members.put("properties", Definitions.object(properties));
    members.put("required", Definitions.texts(needed));
    members.put("additionalProperties", Json.Flag.of(false));
    return Definitions.object(members);
  }

  private static Json constrained(Field field, Definitions definitions) {
    Map<String, Json> members =
        new LinkedHashMap<>(((Json.Members) field.shape().schema(definitions)).members());
    field.constraints().forEach(constraint -> members.putAll(constraint.schema()));
    return Definitions.object(members);
  }
}
