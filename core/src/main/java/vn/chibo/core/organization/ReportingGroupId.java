package vn.chibo.core.organization;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Objects;

/**
 * The identity of a reporting group in a register; leading zeros count.
 *
 * @param value the id
 */
public record ReportingGroupId(@JsonValue String value) {
  /** Needs a value. */
  public ReportingGroupId {
    Objects.requireNonNull(value, "value");
  }

  /** The id itself. */
  @Override
  public String toString() {
    return value;
  }
}
