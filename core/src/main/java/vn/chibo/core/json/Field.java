package vn.chibo.core.json;

import java.lang.reflect.Method;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One attribute of an object.
 *
 * @param name its name in JSON
 * @param accessor the method that gives it
 * @param shape the shape of its content, of the value inside where it is optional
 * @param needed whether an object without it cannot be read
 * @param constraints what its value must keep
 */
record Field(
    String name, Method accessor, Shape shape, boolean needed, List<Constraint> constraints) {

  boolean optional() {
    return accessor.getReturnType() == Optional.class;
  }

  /** Its JSON in an object; empty where nothing is known. */
  Optional<Json> write(Object owner, Depth depth) {
    Object content = Maker.ask(accessor, owner);
    return content instanceof Optional<?> known
        ? known.map(value -> shape.write(value, depth))
        : Optional.of(shape.write(content, depth));
  }

  /** What an object has that does not name it; null leaves the choice to the type. */
  @Nullable Object absent() {
    Class<?> type = accessor.getReturnType();
    if (type == Optional.class) {
      return Optional.empty();
    }
    if (type == Set.class) {
      return Set.of();
    }
    if (Collection.class.isAssignableFrom(type)) {
      return List.of();
    }
    return type == Map.class ? Map.of() : null;
  }

  Optional<Object> read(Json json, Reading reading) {
    if (json instanceof Json.Nothing) {
      return reading.fault(json, "json-null");
    }
    Optional<Object> content = shape.read(json, reading);
    content.ifPresent(
        value ->
            constraints.stream()
                .filter(constraint -> !constraint.holds(value))
                .forEach(broken -> reading.fault(json, broken.key(), broken.message())));
    return content;
  }
}
