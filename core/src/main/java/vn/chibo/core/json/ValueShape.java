package vn.chibo.core.json;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.lang.reflect.AccessibleObject;
import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.lang.reflect.Method;
import java.util.Optional;
import java.util.stream.Stream;

/** A type that is written as one value of another: what its {@code @JsonValue} method gives. */
final class ValueShape implements Shape {
  private final Class<?> type;
  private final Method value;
  private final Executable creator;
  private final Shape inner;

  private ValueShape(Class<?> type, Method value, Shape inner) {
    this.type = type;
    this.value = value;
    this.inner = inner;
    this.creator = creator(type, value);
    Stream.of(value, creator).forEach(AccessibleObject::trySetAccessible);
  }

  /** The shape of a type that has such a method. */
  static Optional<Shape> of(Class<?> type, Shapes shapes) {
    return Stream.of(type.getDeclaredMethods())
        .filter(method -> method.isAnnotationPresent(JsonValue.class))
        .findFirst()
        .map(m -> new ValueShape(type, m, shapes.of(TypeKey.of(m.getGenericReturnType()))));
  }

  /** The type that it is written as. */
  TypeKey inner() {
    return TypeKey.of(value.getGenericReturnType());
  }

  private static Executable creator(Class<?> type, Method value) {
    return Stream.of(type.getDeclaredMethods())
        .filter(method -> method.isAnnotationPresent(JsonCreator.class))
        .map(Executable.class::cast)
        .findFirst()
        .orElseGet(() -> constructor(type, value));
  }

  private static Constructor<?> constructor(Class<?> type, Method value) {
    try {
      return type.getDeclaredConstructor(value.getReturnType());
    } catch (NoSuchMethodException e) {
      throw new IllegalArgumentException("no @JsonCreator: " + type.getName(), e);
    }
  }

  @Override
  public Json write(Object written, Depth depth) {
    return inner.write(Maker.ask(value, written), depth);
  }

  @Override
  public Optional<Object> read(Json json, Reading reading) {
    int found = reading.found();
    Optional<Object> content = inner.read(json, reading);
    return content.isEmpty() || reading.found() > found
        ? Optional.empty()
        : Maker.make(type, json, reading, () -> from(content.get()));
  }

  private Object from(Object content) throws ReflectiveOperationException {
    return creator instanceof Method factory
        ? factory.invoke(null, content)
        : ((Constructor<?>) creator).newInstance(content);
  }

  @Override
  public Json schema(Definitions definitions) {
    return definitions.refer(TypeKey.name(type), () -> inner.schema(definitions));
  }
}
