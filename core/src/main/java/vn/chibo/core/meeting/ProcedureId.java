package vn.chibo.core.meeting;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Objects;

/**
 * The identity of a procedure, such as {@code hd42-2025/regular}.
 *
 * @param value the id
 */
public record ProcedureId(@JsonValue String value) {
  /** Needs a value. */
  public ProcedureId {
    Objects.requireNonNull(value, "value");
  }

  /** The id itself. */
  @Override
  public String toString() {
    return value;
  }
}
