package vn.chibo.core.json;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.lang.reflect.Method;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The attributes of a class that one {@code @JsonCreator} makes: in the order that the class
 * states, which is the order of the parameters.
 */
record FactoryAttributes(List<Field> fields, Method factory) implements Attributes {

  static FactoryAttributes of(TypeKey key, Shapes shapes) {
    JsonPropertyOrder order = key.raw().getAnnotation(JsonPropertyOrder.class);
    List<Field> fields = Stream.of(order.value()).map(name -> field(name, key, shapes)).toList();
    return new FactoryAttributes(fields, factory(key.raw()).orElseThrow());
  }

  /** Whether a class states its attributes and is made by a factory. */
  static boolean has(Class<?> type) {
    return type.isAnnotationPresent(JsonPropertyOrder.class) && factory(type).isPresent();
  }

  private static Optional<Method> factory(Class<?> type) {
    return Stream.of(type.getDeclaredMethods())
        .filter(method -> method.isAnnotationPresent(JsonCreator.class))
        .findFirst();
  }

  private static Field field(String name, TypeKey key, Shapes shapes) {
    try {
      Method accessor = key.raw().getMethod(name);
      return shapes.field(name, accessor, accessor.getAnnotatedReturnType(), key);
    } catch (NoSuchMethodException e) {
      throw new IllegalArgumentException("no attribute " + name + ": " + key.raw(), e);
    }
  }

  @Override
  public Object make(List<@Nullable Object> values) throws ReflectiveOperationException {
    return factory.invoke(null, values.toArray());
  }
}
