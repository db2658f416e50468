package vn.chibo.testkit.arbitrary;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Values of any type of the core within one draw: by a recipe of its own where the type has one,
 * else told from its form, with as many of the parts that may be absent as it accepts.
 */
final class Values {
  private static final Map<Typed, Optional<Form>> FORMS = new ConcurrentHashMap<>();
  private static final double PRESENT = 0.5;
  private static final int PATIENCE = 20;
  private static final int MOST = 2;

  private final Draw draw;

  /** The types in the making, the innermost first: one that holds itself ends there. */
  private final Deque<Class<?>> making = new ArrayDeque<>();

  Values(Draw draw) {
    this.draw = draw;
  }

  Draw draw() {
    return draw;
  }

  static Optional<Form> form(Typed type) {
    return FORMS.computeIfAbsent(type, Form::of);
  }

  /** Whether there are values of the type. */
  static boolean has(Class<?> type) {
    return Recipes.has(type)
        || type.isEnum()
        || type.isSealed()
        || form(new Typed(type, List.of())).isPresent();
  }

  <T> T value(Class<T> type) {
    return type.cast(value(Typed.of(type)));
  }

  Object value(Typed type) {
    Optional<Recipes.Recipe> recipe = Recipes.of(type.raw());
    if (recipe.isPresent()) {
      return recipe.get().make(this, type);
    }
    if (type.raw().isEnum()) {
      return draw.of(type.raw().getEnumConstants());
    }
    return container(type).or(() -> plain(type.raw())).orElseGet(() -> structured(type));
  }

  private Optional<Object> container(Typed type) {
    Class<?> raw = type.raw();
    if (raw == Optional.class) {
      boolean end = making.contains(type.argument(0).raw());
      return Optional.of(draw.maybe(end ? 0 : PRESENT, () -> value(type.argument(0))));
    }
    if (Set.class.isAssignableFrom(raw)) {
      return Optional.of(new LinkedHashSet<>(several(type.argument(0))));
    }
    if (Collection.class.isAssignableFrom(raw) || raw == Iterable.class) {
      return Optional.of(several(type.argument(0)));
    }
    return raw == Map.class ? Optional.of(map(type)) : Optional.empty();
  }

  private List<Object> several(Typed type) {
    int most = making.contains(type.raw()) ? 0 : MOST;
    return draw.list(0, most, () -> value(type));
  }

  private Map<Object, Object> map(Typed type) {
    Map<Object, Object> map = new LinkedHashMap<>();
    for (Object key : several(type.argument(0))) {
      map.computeIfAbsent(key, any -> value(type.argument(1)));
    }
    return map;
  }

  private Optional<Object> plain(Class<?> type) {
    if (type == String.class || type == Object.class) {
      return Optional.of(Phrases.words(draw));
    }
    if (type == int.class || type == Integer.class) {
      return Optional.of(draw.between(1, 40));
    }
    if (type == long.class || type == Long.class) {
      return Optional.of((long) draw.between(1, 40));
    }
    if (type == boolean.class || type == Boolean.class) {
      return Optional.of(draw.below(2) > 0);
    }
    if (type == LocalDate.class) {
      return Optional.of(Calendars.day(draw));
    }
    if (type == LocalTime.class) {
      return Optional.of(Calendars.time(draw));
    }
    return type == LocalDateTime.class
        ? Optional.of(Calendars.day(draw).atTime(Calendars.time(draw)))
        : Optional.empty();
  }

  private Object structured(Typed type) {
    Class<?> raw = type.raw();
    if (raw.isSealed()) {
      Class<?>[] alternatives = raw.getPermittedSubclasses();
      return value(new Typed(draw.of(alternatives), List.of()));
    }
    Form form = form(type).orElseThrow(() -> new IllegalArgumentException("no values of " + type));
    making.push(raw);
    try {
      return draw.sound(attempt -> form.made(parts(form, attempt)));
    } finally {
      making.pop();
    }
  }

  /** The later the attempt, the fewer parts are there that may be absent. */
  private List<@Nullable Object> parts(Form form, int attempt) {
    List<@Nullable Object> values = new ArrayList<>();
    for (Part part : form.parts()) {
      boolean due = !part.optional() || attempt < PATIENCE || draw.chance(PRESENT);
      values.add(due ? value(part.typed()) : absent(part.typed().raw()));
    }
    return values;
  }

  private static @Nullable Object absent(Class<?> type) {
    if (type == Optional.class) {
      return Optional.empty();
    }
    if (Set.class.isAssignableFrom(type)) {
      return Set.of();
    }
    if (Collection.class.isAssignableFrom(type)) {
      return List.of();
    }
    return type == Map.class ? Map.of() : null;
  }

  /** All types of which a type may be one. */
  static List<Class<?>> alternatives(Class<?> type) {
    return type.isSealed()
        ? Arrays.stream(type.getPermittedSubclasses())
            .flatMap(each -> alternatives(each).stream())
            .toList()
        : List.of(type);
  }
}
