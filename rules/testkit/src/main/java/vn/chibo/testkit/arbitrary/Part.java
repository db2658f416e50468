package vn.chibo.testkit.arbitrary;

import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * One of the things that a value consists of: an attribute of an entity, a component of a record.
 *
 * @param name its name, as paths of faults give it
 * @param accessor how it is read
 * @param type its type, with the annotations of its arguments
 * @param of what it is a part of
 */
record Part(String name, Method accessor, AnnotatedType type, Typed of) {

  Typed typed() {
    return Typed.of(type.getType(), of.bindings());
  }

  /** Whether a value can be without it; a default stands in for it then. */
  boolean optional() {
    Class<?> raw = typed().raw();
    return raw == Optional.class
        || Collection.class.isAssignableFrom(raw)
        || raw == Map.class
        || accessor.isDefault();
  }

  /** What stands on it and, where it may be absent, on what it holds then. */
  List<Annotation> annotations() {
    Stream<Annotation> own = Stream.of(accessor.getAnnotations());
    return typed().raw() == Optional.class
        ? Stream.concat(own, inner(type, 0)).toList()
        : own.toList();
  }

  /** What stands on an argument of its type. */
  static Stream<Annotation> inner(AnnotatedType type, int argument) {
    return type instanceof AnnotatedParameterizedType whole
        ? Stream.of(whole.getAnnotatedActualTypeArguments()[argument].getAnnotations())
        : Stream.empty();
  }

  Object in(Object value) {
    try {
      return accessor.invoke(value);
    } catch (InvocationTargetException | IllegalAccessException e) {
      throw new IllegalStateException("cannot read " + accessor, e);
    }
  }
}
