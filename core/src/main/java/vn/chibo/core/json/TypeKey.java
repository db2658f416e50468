package vn.chibo.core.json;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.lang.reflect.TypeVariable;
import java.lang.reflect.WildcardType;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A type with its arguments, free of variables: {@code Register<Meeting>}.
 *
 * @param raw the class; {@code Object} where nothing is known
 * @param arguments its arguments, none where it is used without
 */
record TypeKey(Class<?> raw, List<TypeKey> arguments) {

  static TypeKey of(Type type) {
    return of(type, Map.of());
  }

  /** The type with its variables replaced; an unbound one becomes its bound. */
  static TypeKey of(Type type, Map<TypeVariable<?>, TypeKey> bindings) {
    if (type instanceof Class<?> raw) {
      return new TypeKey(raw, List.of());
    }
    if (type instanceof ParameterizedType whole) {
      List<TypeKey> arguments =
          List.of(whole.getActualTypeArguments()).stream().map(a -> of(a, bindings)).toList();
      return new TypeKey((Class<?>) whole.getRawType(), arguments);
    }
    if (type instanceof WildcardType wildcard) {
      return of(wildcard.getUpperBounds()[0], bindings);
    }
    if (type instanceof TypeVariable<?> variable) {
      TypeKey bound = bindings.get(variable);
      return bound != null ? bound : of(variable.getBounds()[0], bindings);
    }
    throw new IllegalArgumentException("no JSON for " + type);
  }

  /** What the variables of the class stand for. */
  Map<TypeVariable<?>, TypeKey> bindings() {
    TypeVariable<?>[] variables = raw.getTypeParameters();
    return IntStream.range(0, Math.min(variables.length, arguments.size()))
        .boxed()
        .collect(Collectors.toMap(i -> variables[i], arguments::get));
  }

  TypeKey argument(int index) {
    return index < arguments.size() ? arguments.get(index) : new TypeKey(Object.class, List.of());
  }

  /** A name for definitions: {@code RegisterOfMeeting}, {@code Grade.Quality}. */
  String name() {
    String of = arguments.stream().map(TypeKey::name).collect(Collectors.joining("And"));
    return arguments.isEmpty() ? name(raw) : name(raw) + "Of" + of;
  }

  static String name(Class<?> type) {
    return type.getEnclosingClass() == null
        ? type.getSimpleName()
        : name(type.getEnclosingClass()) + "." + type.getSimpleName();
  }
}
