package vn.chibo.testkit.arbitrary;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * How values of a type are made of their parts: an entity through its builder, a record through its
 * constructor, any other through the factory that it offers for all of its parts.
 *
 * @param parts the parts, in the order of the type
 * @param maker makes a value of them
 */
record Form(List<Part> parts, Maker maker) {

  /** Makes a value; a part that is null is left to its default. */
  interface Maker {
    Object make(List<@Nullable Object> values) throws ReflectiveOperationException;
  }

  /** The form of a type, empty where it has none. */
  static Optional<Form> of(Typed type) {
    Class<?> raw = type.raw();
    if (raw.isRecord()) {
      return Optional.of(ofRecord(type));
    }
    if (!raw.isAnnotationPresent(JsonPropertyOrder.class)) {
      return Optional.empty();
    }
    return raw.isInterface() ? Optional.of(ofEntity(type)) : ofFactory(type);
  }

  /** The value of these parts, empty where the type refuses them. */
  Optional<Object> made(List<@Nullable Object> values) {
    try {
      return Optional.of(maker.make(values));
    } catch (InvocationTargetException e) {
      if (e.getCause() instanceof IllegalArgumentException) {
        return Optional.empty();
      }
      throw new IllegalStateException("cannot be made of " + values, e.getCause());
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("closed to the testkit: " + parts, e);
    }
  }

  /** The values of the parts of a value. */
  List<@Nullable Object> values(Object value) {
    return parts.stream().<@Nullable Object>map(part -> part.in(value)).toList();
  }

  private static Form ofRecord(Typed type) {
    RecordComponent[] components = type.raw().getRecordComponents();
    List<Part> parts =
        Stream.of(components)
            .map(c -> new Part(c.getName(), c.getAccessor(), c.getAnnotatedType(), type))
            .toList();
    Class<?>[] types = Stream.of(components).map(RecordComponent::getType).toArray(Class[]::new);
    try {
      Constructor<?> constructor = type.raw().getConstructor(types);
      return new Form(parts, values -> constructor.newInstance(values.toArray()));
    } catch (NoSuchMethodException e) {
      throw new IllegalStateException("no public constructor: " + type, e);
    }
  }

  private static Form ofEntity(Typed type) {
    List<Part> parts =
        Stream.of(order(type)).map(name -> part(type, getter(type.raw(), name), name)).toList();
    Method starter = method(type.raw(), "builder");
    List<Method> setters =
        parts.stream().map(part -> setter(starter.getReturnType(), part)).toList();
    Method end = method(starter.getReturnType(), "build");
    return new Form(parts, values -> built(starter, setters, end, values));
  }

  private static Object built(
      Method starter, List<Method> setters, Method end, List<@Nullable Object> values)
      throws ReflectiveOperationException {
    Object builder = starter.invoke(null);
    for (int i = 0; i < setters.size(); i++) {
      if (values.get(i) != null) {
        setters.get(i).invoke(builder, values.get(i));
      }
    }
    return end.invoke(builder);
  }

  private static Optional<Form> ofFactory(Typed type) {
    List<Part> parts =
        Stream.of(order(type)).map(name -> part(type, method(type.raw(), name), name)).toList();
    return Stream.of(type.raw().getDeclaredMethods())
        .filter(method -> method.isAnnotationPresent(JsonCreator.class))
        .filter(method -> method.getParameterCount() == parts.size() && method.trySetAccessible())
        .findFirst()
        .map(factory -> new Form(parts, values -> factory.invoke(null, values.toArray())));
  }

  private static String[] order(Typed type) {
    return type.raw().getAnnotation(JsonPropertyOrder.class).value();
  }

  private static Part part(Typed type, Method accessor, String name) {
    return new Part(name, accessor, accessor.getAnnotatedReturnType(), type);
  }

  private static Method getter(Class<?> type, String name) {
    String end = name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
    return Stream.of(type.getMethods())
        .filter(m -> m.getName().equals("get" + end) || m.getName().equals("is" + end))
        .filter(m -> !m.isBridge())
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("no attribute " + name + " of " + type));
  }

  private static Method setter(Class<?> builder, Part part) {
    Class<?> type = part.accessor().getReturnType();
    return method(
        builder, part.name(), Collection.class.isAssignableFrom(type) ? Iterable.class : type);
  }

  private static Method method(Class<?> type, String name, Class<?>... parameters) {
    try {
      Method method = type.getMethod(name, parameters);
      method.trySetAccessible();
      return method;
    } catch (NoSuchMethodException e) {
      throw new IllegalStateException("no " + name + " of " + type, e);
    }
  }
}
