package vn.chibo.core.json;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.lang.reflect.Method;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The attributes of an entity, in the order that it states, set through its builder. */
record EntityAttributes(List<Field> fields, List<Method> setters, Method starter, Method end)
    implements Attributes {

  static EntityAttributes of(TypeKey key, Shapes shapes) {
    Class<?> type = key.raw();
    JsonPropertyOrder order = type.getAnnotation(JsonPropertyOrder.class);
    if (order == null) {
      throw new IllegalArgumentException("no @JsonPropertyOrder: " + type.getName());
    }
    List<Field> fields = Stream.of(order.value()).map(name -> field(name, key, shapes)).toList();
    Method starter = method(type, "builder");
    Class<?> builder = starter.getReturnType();
    List<Method> setters = fields.stream().map(field -> setter(builder, field)).toList();
    return new EntityAttributes(fields, setters, starter, method(builder, "build"));
  }

  /** Whether a type is an entity: an interface with a builder. */
  static boolean has(Class<?> type) {
    return type.isInterface()
        && Stream.of(type.getMethods())
            .anyMatch(m -> m.getName().equals("builder") && m.getParameterCount() == 0);
  }

  private static Field field(String name, TypeKey key, Shapes shapes) {
    String end = name.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + name.substring(1);
    Method accessor =
        Stream.of(key.raw().getMethods())
            .filter(m -> m.getName().equals("get" + end) || m.getName().equals("is" + end))
            .filter(m -> !m.isBridge())
            .findFirst()
            .orElseThrow(
                () -> new IllegalArgumentException("no attribute " + name + ": " + key.raw()));
    return shapes.field(name, accessor, accessor.getAnnotatedReturnType(), key);
  }

  private static Method setter(Class<?> builder, Field field) {
    Class<?> type = field.accessor().getReturnType();
    Class<?> taken = Collection.class.isAssignableFrom(type) ? Iterable.class : type;
    return method(builder, field.name(), taken);
  }

  private static Method method(Class<?> type, String name, Class<?>... parameters) {
    try {
      Method method = type.getMethod(name, parameters);
      method.trySetAccessible();
      return method;
    } catch (NoSuchMethodException e) {
      throw new IllegalArgumentException("no " + name + ": " + type.getName(), e);
    }
  }

  @Override
  public Object make(List<@Nullable Object> values) throws ReflectiveOperationException {
    Object builder = starter.invoke(null);
    for (int i = 0; i < setters.size(); i++) {
      Object value = values.get(i);
      if (value != null) {
        setters.get(i).invoke(builder, value);
      }
    }
    return end.invoke(builder);
  }
}
