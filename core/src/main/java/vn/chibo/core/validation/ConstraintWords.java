package vn.chibo.core.validation;

import jakarta.validation.ConstraintViolation;
import java.lang.annotation.Annotation;
import java.util.Locale;
import java.util.Map;
import vn.chibo.core.CoreMessages;
import vn.chibo.core.text.Text;

/** The keys and words of broken constraints. */
public final class ConstraintWords {
  private ConstraintWords() {}

  /** The key of a constraint: {@code not-blank} for {@code NotBlank}. */
  public static String key(Class<? extends Annotation> constraint) {
    return constraint.getSimpleName().replaceAll("(?<!^)([A-Z])", "-$1").toLowerCase(Locale.ROOT);
  }

  static String key(ConstraintViolation<?> violation) {
    return key(violation.getConstraintDescriptor().getAnnotation().annotationType());
  }

  /** The words of a constraint of the library; those of a host stay as the host gives them. */
  static Text of(ConstraintViolation<?> violation) {
    String key = key(violation);
    Map<String, Object> attributes = violation.getConstraintDescriptor().getAttributes();
    return CoreMessages.has(key)
        ? CoreMessages.text(key, attributes.getOrDefault("value", ""))
        : Text.same(violation.getMessage());
  }
}
