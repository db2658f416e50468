package vn.chibo.core.organization;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Objects;

/**
 * The identity of an organization in a register; leading zeros count. It never passes on to another
 * organization, not even after a merge.
 *
 * @param value the id
 */
public record OrganizationId(@JsonValue String value) {
  /** Needs a value. */
  public OrganizationId {
    Objects.requireNonNull(value, "value");
  }

  /** The id itself. */
  @Override
  public String toString() {
    return value;
  }
}
