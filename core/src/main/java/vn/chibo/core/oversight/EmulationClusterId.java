package vn.chibo.core.oversight;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Objects;

/**
 * The identity of an emulation cluster in a register; leading zeros count.
 *
 * @param value the id
 */
public record EmulationClusterId(@JsonValue String value) {
  /** Needs a value. */
  public EmulationClusterId {
    Objects.requireNonNull(value, "value");
  }

  /** The id itself. */
  @Override
  public String toString() {
    return value;
  }
}
