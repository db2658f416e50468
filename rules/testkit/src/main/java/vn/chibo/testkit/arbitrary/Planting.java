package vn.chibo.testkit.arbitrary;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.PositiveOrZero;
import java.lang.annotation.Annotation;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.chibo.core.validation.ConstraintWords;

/**
 * Finds in a value, and in all that a validator looks at below it, the constraints that it could
 * break, and breaks one of them.
 */
final class Planting {
  /** Something to break: where, and how to make the whole value with it broken. */
  private record Spot(String path, String key, Breaking breaking) {}

  /** The whole value, empty where it cannot be built so. */
  private interface Breaking extends Function<Object, Optional<Object>> {}

  private final List<Spot> spots = new ArrayList<>();

  private Planting() {}

  /** A value of the recipe with one fault. */
  static <T> AlmostValid<T> planted(Draw draw, Class<T> type, Function<Draw, T> recipe) {
    return draw.sound(
        attempt -> {
          T sound = recipe.apply(draw);
          return new Planting().in(draw, type, sound);
        });
  }

  private <T> Optional<AlmostValid<T>> in(Draw draw, Class<T> type, T sound) {
    walk(Typed.of(type), sound, "", Optional::of);
    int start = draw.below(spots.size());
    for (int i = 0; i < spots.size(); i++) {
      Spot spot = spots.get((start + i) % spots.size());
      Optional<Object> broken = spot.breaking().apply(sound);
      if (broken.isPresent()) {
        return Optional.of(
            new AlmostValid<>(type.cast(broken.get()), sound, spot.path(), spot.key()));
      }
    }
    return Optional.empty();
  }

  /** Looks at a value and its parts; the way up makes the whole value of another one here. */
  private void walk(Typed type, Object value, String path, Breaking up) {
    Typed own =
        type.raw().isSealed()
            ? Values.alternatives(type.raw()).stream()
                .filter(each -> each.isInstance(value))
                .map(each -> new Typed(each, List.of()))
                .findFirst()
                .orElseThrow()
            : type;
    Values.form(own).ifPresent(form -> parts(form, value, path, up));
  }

  private void parts(Form form, Object value, String path, Breaking up) {
    List<@Nullable Object> values = form.values(value);
    for (int i = 0; i < values.size(); i++) {
      int index = i;
      Part part = form.parts().get(i);
      Breaking above = other -> form.made(with(values, index, other)).flatMap(up);
      String here = path.isEmpty() ? part.name() : path + "." + part.name();
      part.annotations().forEach(constraint -> spot(part, constraint, here, above));
      below(part, Objects.requireNonNull(values.get(i)), here, above);
    }
  }

  private void spot(Part part, Annotation constraint, String path, Breaking above) {
    broken(constraint)
        .ifPresent(
            wrong -> {
              Object inside = part.typed().raw() == Optional.class ? Optional.of(wrong) : wrong;
              String key = ConstraintWords.key(constraint.annotationType());
              spots.add(new Spot(path, key, any -> above.apply(inside)));
            });
  }

  private static Optional<Object> broken(Annotation constraint) {
    if (constraint instanceof NotBlank) {
      return Optional.of(" ");
    }
    if (constraint instanceof Positive) {
      return Optional.of(0);
    }
    if (constraint instanceof PositiveOrZero) {
      return Optional.of(-1);
    }
    if (constraint instanceof Min least) {
      return Optional.of((int) least.value() - 1);
    }
    return constraint instanceof Max most ? Optional.of((int) most.value() + 1) : Optional.empty();
  }

  /** Goes where the validator goes: what is marked to be valid, itself or as what is held. */
  private void below(Part part, Object value, String path, Breaking above) {
    Typed type = part.typed();
    if (value instanceof Optional<?> known) {
      if (marked(Part.inner(part.type(), 0).toList())) {
        known.ifPresent(
            inner -> walk(type.argument(0), inner, path, o -> above.apply(Optional.of(o))));
      }
    } else if (value instanceof List<?> list) {
      if (marked(Part.inner(part.type(), 0).toList())) {
        elements(type.argument(0), list, path, above);
      }
    } else if (marked(List.of(part.accessor().getAnnotations()))) {
      walk(type, value, path, above);
    }
  }

  private void elements(Typed type, List<?> list, String path, Breaking above) {
    for (int i = 0; i < list.size(); i++) {
      int index = i;
      walk(
          type,
          list.get(i),
          path + "[" + i + "]",
          other -> above.apply(with(new ArrayList<>(list), index, other)));
    }
  }

  private static boolean marked(List<Annotation> annotations) {
    return annotations.stream().anyMatch(Valid.class::isInstance);
  }

  private static List<@Nullable Object> with(
      List<? extends @Nullable Object> values, int index, Object other) {
    List<@Nullable Object> changed = new ArrayList<>(values);
    changed.set(index, other);
    return changed;
  }
}
