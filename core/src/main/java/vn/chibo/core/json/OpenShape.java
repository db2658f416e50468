package vn.chibo.core.json;

import java.util.Map;
import java.util.Optional;

/** A type that is not known before the value is: it can be written, and read by nobody. */
record OpenShape(Shapes shapes) implements Shape {

  @Override
  public Json write(Object value, Depth depth) {
    return shapes.of(TypeKey.of(Shapes.declared(value.getClass()))).write(value, depth);
  }

  @Override
  public Optional<Object> read(Json json, Reading reading) {
    throw new IllegalArgumentException("name the type with its arguments");
  }

  @Override
  public Json schema(Definitions definitions) {
    return Definitions.object(Map.of());
  }
}
