package vn.chibo.core.review;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Objects;

/**
 * The identity of a criterion on its form, such as {@code II.1}.
 *
 * @param value the key
 */
public record CriterionKey(@JsonValue String value) {
  /** Needs a value. */
  public CriterionKey {
    Objects.requireNonNull(value, "value");
  }

  /** The key itself. */
  @Override
  public String toString() {
    return value;
  }
}
