package vn.chibo.core.json;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.PositiveOrZero;
import java.lang.annotation.Annotation;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import vn.chibo.core.CoreMessages;
import vn.chibo.core.text.Text;
import vn.chibo.core.validation.ConstraintWords;

/**
 * A constraint of Jakarta Validation that holds for one value alone, as JSON reads and describes
 * it.
 *
 * @param key the key of its fault and words
 * @param message the words of its fault
 * @param holds whether a value keeps it
 * @param schema what JSON Schema says for it
 */
record Constraint(String key, Text message, Predicate<Object> holds, Map<String, Json> schema) {

  boolean holds(Object value) {
    return holds.test(value);
  }

  /** The constraint of an annotation, empty where JSON knows none such. */
  static Optional<Constraint> of(Annotation annotation) {
    String key = ConstraintWords.key(annotation.annotationType());
    if (annotation instanceof NotBlank) {
      return Optional.of(
          new Constraint(
              key,
              CoreMessages.text(key),
              value -> !value.toString().isBlank(),
              Map.of("pattern", Json.Text.of("\\S"))));
    }
    if (annotation instanceof Positive) {
      return Optional.of(from(key, "minimum", 1));
    }
    if (annotation instanceof PositiveOrZero) {
      return Optional.of(from(key, "minimum", 0));
    }
    if (annotation instanceof Min least) {
      return Optional.of(from(key, "minimum", least.value()));
    }
    return annotation instanceof Max most
        ? Optional.of(from(key, "maximum", most.value()))
        : Optional.empty();
  }

  private static Constraint from(String key, String bound, long value) {
    boolean lower = bound.equals("minimum");
    return new Constraint(
        key,
        CoreMessages.text(key, value),
        n -> lower ? ((Number) n).longValue() >= value : ((Number) n).longValue() <= value,
        Map.of(bound, Json.Amount.of(value)));
  }
}
