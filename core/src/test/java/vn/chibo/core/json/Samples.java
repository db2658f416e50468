package vn.chibo.core.json;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.chibo.core.record.MemberRecord;
import vn.chibo.core.vote.Tally;

/**
 * Sample values of any type that JSON can hold, told from its shape: the same seed gives the same
 * value again, made anew. Where a type accepts few texts or few combinations, {@link GivenSamples}
 * names some.
 */
final class Samples {
  /** Stands in every text that a sample puts in for something personal. */
  static final String PERSONAL = "0990";

  private static final int TRIES = 48;

  private final Shapes shapes = new Shapes();

  /** The objects in the making, the innermost first. */
  private final Deque<TypeKey> making = new ArrayDeque<>();

  /** Many tests ask for them, and they take many tries. */
  private final Map<TypeKey, List<Optional<Change>>> changes = new HashMap<>();

  /** An object in the making: its attributes' values, null or empty where not given. */
  record Draft(ObjectShape shape, Attributes attributes, List<@Nullable Object> values) {
    Optional<Object> made() {
      try {
        return Optional.of(attributes.make(values));
      } catch (java.lang.reflect.InvocationTargetException e) {
        if (e.getCause() instanceof IllegalArgumentException) {
          return Optional.empty();
        }
        throw new AssertionError(shape.type() + ": " + e.getCause(), e);
      } catch (ReflectiveOperationException e) {
        throw new AssertionError(e);
      }
    }

    Draft with(int index, Object value) {
      List<@Nullable Object> changed = new ArrayList<>(values);
      changed.set(index, value);
      return new Draft(shape, attributes, changed);
    }
  }

  Object value(Class<?> type, int seed) {
    return value(TypeKey.of(type), seed);
  }

  Object value(TypeKey key, int seed) {
    Class<?> type = key.raw();
    IntFunction<Object> given = GivenSamples.of(type);
    if (given != null) {
      return given.apply(seed);
    }
    if (type == MemberRecord.class) {
      return GivenSamples.memberRecord(this, seed);
    }
    if (type == Tally.class) {
      return GivenSamples.tally(value(key.argument(0), seed), seed);
    }
    if (type.isEnum()) {
      Object[] constants = type.getEnumConstants();
      return constants[seed % constants.length];
    }
    if (type == Optional.class) {
      return Optional.of(value(key.argument(0), seed));
    }
    if (Set.class.isAssignableFrom(type)) {
      return Set.of(value(key.argument(0), seed));
    }
    if (Collection.class.isAssignableFrom(type)) {
      if (making.contains(key.argument(0))) {
        // A type that holds itself ends where it would begin again.
        return List.of();
      }
      return List.of(value(key.argument(0), seed), value(key.argument(0), seed + 1));
    }
    if (type == Map.class) {
      return Map.of(value(key.argument(0), seed), value(key.argument(1), seed));
    }
    return plain(type, seed).orElseGet(() -> structured(key, seed));
  }

  private static Optional<Object> plain(Class<?> type, int seed) {
    if (type == String.class) {
      return Optional.of("mẫu " + seed);
    }
    if (type == int.class || type == Integer.class) {
      return Optional.of(1 + seed);
    }
    if (type == long.class || type == Long.class) {
      return Optional.of(1L + seed);
    }
    if (type == boolean.class || type == Boolean.class) {
      return Optional.of(seed % 2 == 0);
    }
    if (type == LocalDate.class) {
      return Optional.of(LocalDate.of(2024, 1, 1).plusDays(seed));
    }
    if (type == LocalDateTime.class) {
      return Optional.of(LocalDateTime.of(2024, 1, 1, 8, 0).plusHours(seed));
    }
    return type == LocalTime.class
        ? Optional.of(LocalTime.of(7, 30).plusMinutes(seed))
        : Optional.empty();
  }

  private Object structured(TypeKey key, int seed) {
    Shape shape = shapes.of(key);
    if (shape instanceof UnionShape union) {
      List<ObjectShape> alternatives = union.alternatives();
      return value(TypeKey.of(alternatives.get(seed % alternatives.size()).type()), seed);
    }
    if (shape instanceof ObjectShape object) {
      return made(object, key, seed);
    }
    if (shape instanceof ValueShape) {
      return standing(key.raw(), seed);
    }
    throw new AssertionError("give a sample in GivenSamples: " + key);
  }

  private Object made(ObjectShape shape, TypeKey key, int seed) {
    making.push(key);
    try {
      return draft(shape, key, seed).made().orElseThrow();
    } finally {
      making.pop();
    }
  }

  /** A type that stands as another takes any sample of that, unless samples are given. */
  private Object standing(Class<?> type, int seed) {
    ValueShape shape = (ValueShape) shapes.of(TypeKey.of(type));
    if (shape.inner().raw() != String.class) {
      return read(type, shapes.of(shape.inner()).write(value(shape.inner(), seed)));
    }
    Object personal = read(type, Json.Text.of(PERSONAL + seed));
    return personal.toString().contains("***") ? personal : read(type, Json.Text.of("mau-" + seed));
  }

  private Object read(Class<?> type, Json json) {
    Reading reading = Reading.of("sample");
    return shapes
        .of(TypeKey.of(type))
        .read(json, reading)
        .orElseThrow(
            () -> new AssertionError("give a sample in GivenSamples: " + type + reading.faults()));
  }

  /** An object with as many of its attributes as it accepts together. */
  Draft draft(ObjectShape shape, TypeKey key, int seed) {
    Attributes attributes = shape.attributes();
    if (GivenSamples.has(shape.type())) {
      return draft(shape, value(key, seed));
    }
    Draft draft =
        needed(shape, key, seed)
            .orElseThrow(
                () -> new AssertionError("give a sample in GivenSamples: " + shape.type()));
    for (int i = 0; i < attributes.fields().size(); i++) {
      if (!attributes.fields().get(i).needed()) {
        draft = filled(draft, i, key, seed);
      }
    }
    return draft;
  }

  private static Draft draft(ObjectShape shape, Object value) {
    List<@Nullable Object> values = new ArrayList<>();
    shape.fields().forEach(field -> values.add(Maker.ask(field.accessor(), value)));
    return new Draft(shape, shape.attributes(), values);
  }

  /** What is needed only; lists too where the object may not be without them. */
  private Optional<Draft> needed(ObjectShape shape, TypeKey key, int seed) {
    return Stream.of(false, true)
        .flatMap(
            lists ->
                IntStream.range(seed, seed + TRIES)
                    .mapToObj(attempt -> needed(shape, key, attempt, lists)))
        .filter(draft -> draft.made().isPresent())
        .findFirst();
  }

  private Draft needed(ObjectShape shape, TypeKey key, int seed, boolean lists) {
    List<@Nullable Object> values = new ArrayList<>();
    for (Field field : shape.fields()) {
      boolean due = field.needed() || (lists && field.absent() instanceof List<?>);
      values.add(due ? value(type(field, key), seed) : field.absent());
    }
    return new Draft(shape, shape.attributes(), values);
  }

  private Draft filled(Draft draft, int index, TypeKey key, int seed) {
    Field field = draft.attributes().fields().get(index);
    for (int attempt = 0; attempt < TRIES; attempt++) {
      Draft more = draft.with(index, value(type(field, key), seed + attempt));
      if (more.made().isPresent()) {
        return more;
      }
    }
    return draft;
  }

  /** An object, and the same with another value of one attribute. */
  record Change(Draft before, Draft after) {
    /** Whether the rest is the same; some attributes only change together. */
    boolean ofOneAttribute() {
      return IntStream.range(0, before.values().size())
              .filter(i -> !Objects.equals(before.values().get(i), after.values().get(i)))
              .count()
          == 1;
    }
  }

  /** A change of each attribute: of the full object, else of one with what is needed only. */
  List<Optional<Change>> changes(TypeKey key) {
    return changes.computeIfAbsent(key, this::change);
  }

  private List<Optional<Change>> change(TypeKey key) {
    ObjectShape shape = (ObjectShape) shapes.of(key);
    Draft full = draft(shape, key, 1);
    return IntStream.range(0, full.values().size())
        .mapToObj(
            index ->
                changed(full, index, key)
                    .or(() -> needed(shape, key, 1).flatMap(bare -> changed(bare, index, key)))
                    .or(() -> given(full, index, key).map(other -> new Change(full, other))))
        .toList();
  }

  private Optional<Change> changed(Draft draft, int index, TypeKey key) {
    Field field = draft.attributes().fields().get(index);
    Object now = draft.made().orElseThrow();
    return IntStream.range(0, TRIES)
        .mapToObj(seed -> draft.with(index, value(type(field, key), seed)))
        .filter(other -> other.made().filter(made -> !made.equals(now)).isPresent())
        .findFirst()
        // What may be unknown may also differ by being so.
        .or(() -> Optional.ofNullable(field.absent()).map(absent -> draft.with(index, absent)))
        .filter(other -> other.made().filter(made -> !made.equals(now)).isPresent())
        .map(other -> new Change(draft, other));
  }

  /** Where attributes only change together: a given sample with another value of the one. */
  private Optional<Draft> given(Draft draft, int index, TypeKey key) {
    return !GivenSamples.has(key.raw())
        ? Optional.empty()
        : IntStream.range(0, TRIES)
            .mapToObj(seed -> draft(draft.shape(), value(key, seed)))
            .filter(other -> !Objects.equals(other.values().get(index), draft.values().get(index)))
            .findFirst();
  }

  static TypeKey type(Field field, TypeKey owner) {
    return TypeKey.of(field.accessor().getGenericReturnType(), owner.bindings());
  }

  /** The type with its variables bound to something that can be made. */
  static TypeKey bound(Class<?> type) {
    List<TypeKey> arguments =
        Arrays.stream(type.getTypeParameters())
            .map(variable -> TypeKey.of(GivenSamples.argument(variable.getBounds()[0])))
            .toList();
    return new TypeKey(type, arguments);
  }
}
