package vn.chibo.testkit;

import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * An attribute of an entity, read and replaced without being named: what a record may hold tomorrow
 * is masked, completed and shuffled like the rest.
 */
final class Attribute {
  private static final ClassValue<List<Attribute>> FOUND =
      new ClassValue<>() {
        @Override
        protected List<Attribute> computeValue(Class<?> entity) {
          return Arrays.stream(entity.getMethods())
              .filter(method -> method.getName().startsWith("get"))
              .filter(method -> method.getParameterCount() == 0)
              .flatMap(getter -> of(entity, getter).stream())
              .sorted(Comparator.comparing(Attribute::name))
              .toList();
        }
      };

  private final String name;
  private final Method getter;
  private final Method wither;

  private Attribute(Method getter, Method wither) {
    this.name = getter.getName().substring("get".length());
    this.getter = getter;
    this.wither = wither;
    getter.setAccessible(true);
    wither.setAccessible(true);
  }

  /** The attributes of a kind of entity, by name. */
  static List<Attribute> of(Class<?> entity) {
    return FOUND.get(entity);
  }

  private static Optional<Attribute> of(Class<?> entity, Method getter) {
    String name = "with" + getter.getName().substring("get".length());
    return Stream.of(entity.getMethods())
        .filter(method -> method.getName().equals(name) && method.getParameterCount() == 1)
        .filter(method -> method.getParameterTypes()[0].isAssignableFrom(getter.getReturnType()))
        .min(Comparator.comparing(method -> method.getParameterTypes()[0].getName()))
        .map(wither -> new Attribute(getter, wither));
  }

  /** Its name, as {@code Meetings}. */
  String name() {
    return name;
  }

  /** Its name in paths, as {@code meetings}. */
  String path() {
    return name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1);
  }

  /** The type of what it holds where that may be unknown, empty for one that is always there. */
  Optional<Class<?>> optional() {
    return getter.getGenericReturnType() instanceof ParameterizedType type
            && type.getRawType() == Optional.class
            && type.getActualTypeArguments()[0] instanceof Class<?> of
        ? Optional.of(of)
        : Optional.empty();
  }

  /** Its value. */
  Object of(Object entity) {
    return call(getter, entity);
  }

  /** The entity with another value of it. */
  Object with(Object entity, Object value) {
    return call(wither, entity, value);
  }

  private static Object call(Method method, Object entity, Object... arguments) {
    try {
      return method.invoke(entity, arguments);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(method + " of " + entity, e);
    }
  }
}
