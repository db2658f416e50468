package vn.chibo.core.meeting;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Objects;
import vn.chibo.core.fault.Faults;

/**
 * The identity of a procedure, such as {@code hd42-2025/regular}.
 *
 * @param value the id
 */
public record ProcedureId(@JsonValue String value) {
  /** Refuses a character that no reader sees. */
  public ProcedureId {
    value = Faults.visible(Objects.requireNonNull(value, "value"));
  }

  /** The id itself. */
  @Override
  public String toString() {
    return value;
  }
}
