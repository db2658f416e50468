package vn.chibo.core.json;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The constants of an enum, by name. */
record ConstantShape(Class<?> type) implements Shape {

  @Override
  public Json write(Object value, Depth depth) {
    return Json.Text.of(((Enum<?>) value).name());
  }

  @Override
  public Optional<Object> read(Json json, Reading reading) {
    if (!(json instanceof Json.Text text)) {
      return reading.fault(json, "json-not-text");
    }
    Optional<Object> constant =
        Stream.of(type.getEnumConstants())
            .filter(c -> ((Enum<?>) c).name().equals(text.text()))
            .map(Object.class::cast)
            .findFirst();
    return constant.isPresent()
        ? constant
        : reading.fault(json, "json-no-constant", text.text(), String.join(", ", names()));
  }

  @Override
  public Json schema(Definitions definitions) {
    return definitions.refer(
        TypeKey.name(type), () -> Definitions.object(Map.of("enum", Definitions.texts(names()))));
  }

  private List<String> names() {
    return Stream.of(type.getEnumConstants()).map(c -> ((Enum<?>) c).name()).toList();
  }
}
