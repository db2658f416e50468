package vn.chibo.core.meeting;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Objects;

/**
 * The identity of a step of a meeting, such as {@code roll-called}; the same step bears it in every
 * procedure.
 *
 * @param value the id
 */
public record StepId(@JsonValue String value) {
  /** Needs a value. */
  public StepId {
    Objects.requireNonNull(value, "value");
  }

  /** The id itself. */
  @Override
  public String toString() {
    return value;
  }
}
