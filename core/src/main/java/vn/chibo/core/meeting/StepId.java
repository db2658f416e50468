package vn.chibo.core.meeting;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Objects;
import vn.chibo.core.fault.Faults;

/**
 * The identity of a step of a meeting, such as {@code roll-called}; the same step bears it in every
 * procedure.
 *
 * @param value the id
 */
public record StepId(@JsonValue String value) {
  /** Refuses a character that no reader sees. */
  public StepId {
    value = Faults.visible(Objects.requireNonNull(value, "value"));
  }

  /** The id itself. */
  @Override
  public String toString() {
    return value;
  }
}
