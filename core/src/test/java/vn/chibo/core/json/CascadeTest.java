package vn.chibo.core.json;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.Valid;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A validator goes into everything that holds a constraint: no {@code @Valid} is forgotten. */
class CascadeTest {
  private static final Shapes SHAPES = new Shapes();

  static Stream<Class<?>> objects() {
    return ValueTypes.objects();
  }

  @ParameterizedTest
  @MethodSource("objects")
  void should_go_into_every_attribute_that_holds_constraints(Class<?> type) {
    ObjectShape shape = (ObjectShape) SHAPES.of(TypeKey.of(type));
    List<String> forgotten = new ArrayList<>();
    for (Field field : shape.fields()) {
      AnnotatedType declared = declared(type, field);
      if (!goesIn(declared, field.accessor().isAnnotationPresent(Valid.class))) {
        forgotten.add(field.name() + ": " + declared);
      }
    }
    assertThat(forgotten).as(type.getName()).isEmpty();
  }

  private static AnnotatedType declared(Class<?> type, Field field) {
    return !type.isRecord()
        ? field.accessor().getAnnotatedReturnType()
        : Stream.of(type.getRecordComponents())
            .filter(component -> component.getName().equals(field.name()))
            .map(RecordComponent::getAnnotatedType)
            .findFirst()
            .orElseThrow();
  }

  /** Whether all constraints inside are reached, given that the whole is or is not gone into. */
  private static boolean goesIn(AnnotatedType type, boolean whole) {
    boolean valid = whole || type.isAnnotationPresent(Valid.class);
    Class<?> raw = TypeKey.of(type.getType()).raw();
    if (Shapes.own(raw) && constrained(raw, new HashSet<>())) {
      return valid && argumentsGoneInto(type, raw);
    }
    return argumentsGoneInto(type, raw);
  }

  private static boolean argumentsGoneInto(AnnotatedType type, Class<?> raw) {
    // A generic type of the library, such as a register, says itself whether it goes in.
    return !(type instanceof AnnotatedParameterizedType whole)
        || Shapes.own(raw)
        || Stream.of(whole.getAnnotatedActualTypeArguments()).allMatch(a -> goesIn(a, false));
  }

  /** Whether a constraint stands in the type or in what it holds. */
  private static boolean constrained(Class<?> type, Set<Class<?>> seen) {
    if (!Shapes.own(type) || type.isEnum() || !seen.add(type)) {
      return false;
    }
    Shape shape = SHAPES.of(Samples.bound(type));
    if (shape instanceof UnionShape union) {
      return union.alternatives().stream().anyMatch(a -> constrained(a.type(), seen));
    }
    return shape instanceof ObjectShape object
        && object.fields().stream()
            .anyMatch(
                field ->
                    !field.constraints().isEmpty()
                        || Leaves.of(field).anyMatch(inner -> constrained(inner, seen)));
  }

  /** The classes that an attribute holds. */
  private static final class Leaves {
    private Leaves() {}

    static Stream<Class<?>> of(Field field) {
      return of(TypeKey.of(field.accessor().getGenericReturnType()));
    }

    private static Stream<Class<?>> of(TypeKey key) {
      return Stream.concat(Stream.of(key.raw()), key.arguments().stream().flatMap(Leaves::of));
    }
  }
}
