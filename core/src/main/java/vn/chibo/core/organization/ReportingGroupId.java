package vn.chibo.core.organization;

import com.fasterxml.jackson.annotation.JsonValue;
import vn.chibo.core.fault.Faults;

/**
 * The identity of a reporting group in a register; leading zeros count.
 *
 * @param value the id
 */
public record ReportingGroupId(@JsonValue String value) {
  /** Refuses a blank one. */
  public ReportingGroupId {
    value = Faults.identity(value);
  }

  /** The id itself. */
  @Override
  public String toString() {
    return value;
  }
}
