package vn.chibo.core.oversight;

import com.fasterxml.jackson.annotation.JsonValue;
import vn.chibo.core.fault.Faults;

/**
 * The identity of an emulation cluster in a register; leading zeros count.
 *
 * @param value the id
 */
public record EmulationClusterId(@JsonValue String value) {
  /** Refuses a blank one. */
  public EmulationClusterId {
    value = Faults.identity(value);
  }

  /** The id itself. */
  @Override
  public String toString() {
    return value;
  }
}
