package vn.chibo.testkit.arbitrary;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.lang.reflect.TypeVariable;
import java.lang.reflect.WildcardType;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A type with its arguments, free of variables: {@code Register<Meeting>}.
 *
 * @param raw the class
 * @param arguments its arguments, none where it is used without
 */
record Typed(Class<?> raw, List<Typed> arguments) {

  static Typed of(Type type) {
    return of(type, Map.of());
  }

  /** The type with its variables replaced; an unbound one becomes its bound. */
  static Typed of(Type type, Map<TypeVariable<?>, Typed> bindings) {
    if (type instanceof Class<?> raw) {
      return new Typed(raw, List.of());
    }
    if (type instanceof ParameterizedType whole) {
      return new Typed(
          (Class<?>) whole.getRawType(),
          Arrays.stream(whole.getActualTypeArguments()).map(each -> of(each, bindings)).toList());
    }
    if (type instanceof WildcardType wildcard) {
      return of(wildcard.getUpperBounds()[0], bindings);
    }
    if (type instanceof TypeVariable<?> variable) {
      Typed bound = bindings.get(variable);
      return bound != null ? bound : of(variable.getBounds()[0], bindings);
    }
    throw new IllegalArgumentException("no values of " + type);
  }

  /** What the variables of the class stand for. */
  Map<TypeVariable<?>, Typed> bindings() {
    Map<TypeVariable<?>, Typed> bound = new HashMap<>();
    TypeVariable<?>[] variables = raw.getTypeParameters();
    for (int i = 0; i < Math.min(variables.length, arguments.size()); i++) {
      bound.put(variables[i], arguments.get(i));
    }
    return bound;
  }

  /** An argument; of a type used without, what its bound says. */
  Typed argument(int index) {
    return index < arguments.size()
        ? arguments.get(index)
        : of(raw.getTypeParameters()[index].getBounds()[0]);
  }
}
