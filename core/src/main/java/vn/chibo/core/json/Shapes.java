package vn.chibo.core.json;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonValue;
import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.Method;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** The shapes of all types, each found once. */
final class Shapes {
  private static final Map<Class<?>, Shape> PLAIN =
      Map.of(
          String.class, PlainShape.TEXT,
          boolean.class, PlainShape.FLAG,
          Boolean.class, PlainShape.FLAG,
          int.class, PlainShape.INT,
          Integer.class, PlainShape.INT,
          long.class, PlainShape.LONG,
          Long.class, PlainShape.LONG,
          LocalDate.class, TimeShape.DATE,
          LocalDateTime.class, TimeShape.DATE_TIME,
          LocalTime.class, TimeShape.TIME);

  private final Map<TypeKey, Shape> known = new ConcurrentHashMap<>();

  Shapes() {}

  /**
   * The shape of a type.
   *
   * @throws IllegalArgumentException if the type is none that JSON can hold
   */
  Shape of(TypeKey key) {
    Shape shape = known.get(key);
    if (shape == null) {
      shape = found(key);
      known.put(key, shape);
    }
    return shape;
  }

  /** The JSON of a value, by the shape of its type. */
  Json tree(Object value) {
    return of(TypeKey.of(declared(value.getClass()))).write(value);
  }

  /** Whether a class is a type of the library that JSON can hold by itself. */
  static boolean own(Class<?> type) {
    return type.getName().startsWith("vn.chibo.") && (structured(type) || type.isEnum());
  }

  /** The type under which a value is written: an entity stands for its generated class. */
  static Class<?> declared(Class<?> type) {
    for (Class<?> above = type; above != null; above = above.getSuperclass()) {
      if (own(above)) {
        return above;
      }
      Optional<Class<?>> entity = Stream.of(above.getInterfaces()).filter(Shapes::own).findFirst();
      if (entity.isPresent()) {
        return entity.get();
      }
    }
    return type;
  }

  private static boolean structured(Class<?> type) {
    return type.isRecord()
        || EntityAttributes.has(type)
        || FactoryAttributes.has(type)
        || type.isAnnotationPresent(JsonSubTypes.class)
        || Stream.of(type.getDeclaredMethods())
            .anyMatch(method -> method.isAnnotationPresent(JsonValue.class));
  }

  private Shape found(TypeKey key) {
    Class<?> type = key.raw();
    if (PLAIN.containsKey(type)) {
      return PLAIN.get(type);
    }
    if (Collection.class.isAssignableFrom(type)) {
      return new ListShape(of(key.argument(0)), Set.class.isAssignableFrom(type));
    }
    if (type == Map.class) {
      return new MapShape(of(key.argument(0)), of(key.argument(1)));
    }
    if (type.isEnum()) {
      return new ConstantShape(type);
    }
    if (type.isAnnotationPresent(JsonSubTypes.class)) {
      return new UnionShape(type, this);
    }
    return ValueShape.of(type, this).orElseGet(() -> object(key));
  }

  private Shape object(TypeKey key) {
    Class<?> type = key.raw();
    if (type.isRecord()) {
      return object(key, () -> RecordAttributes.of(key, this));
    }
    if (EntityAttributes.has(type)) {
      return object(key, () -> EntityAttributes.of(key, this));
    }
    if (FactoryAttributes.has(type)) {
      return object(key, () -> FactoryAttributes.of(key, this));
    }
    if (type.isInterface() || type == Object.class) {
      // A variable that nobody bound: what is written tells its own type.
      return new OpenShape(this);
    }
    throw new IllegalArgumentException("no JSON for " + type.getName());
  }

  private static Shape object(TypeKey key, Supplier<Attributes> attributes) {
    return new ObjectShape(key, UnionShape.name(key.raw()), new Late<>(attributes));
  }

  /** One attribute, its variables bound by its owner. */
  Field field(String name, Method accessor, AnnotatedType type, TypeKey owner) {
    TypeKey key = TypeKey.of(type.getType(), owner.bindings());
    boolean optional = key.raw() == Optional.class;
    Stream<Annotation> annotations =
        Stream.concat(
            Stream.of(accessor.getAnnotations()),
            optional && type instanceof AnnotatedParameterizedType inner
                ? Stream.of(inner.getAnnotatedActualTypeArguments()[0].getAnnotations())
                : Stream.empty());
    List<Constraint> constraints = annotations.flatMap(a -> Constraint.of(a).stream()).toList();
    boolean needed =
        !optional
            && !accessor.isDefault()
            && !Collection.class.isAssignableFrom(key.raw())
            && key.raw() != Map.class;
    return new Field(name, accessor, of(optional ? key.argument(0) : key), needed, constraints);
  }
}
