package vn.chibo.core.organization;

import com.fasterxml.jackson.annotation.JsonValue;
import vn.chibo.core.fault.Faults;

/**
 * The identity of an organization in a register; leading zeros count. It never passes on to another
 * organization, not even after a merge.
 *
 * @param value the id
 */
public record OrganizationId(@JsonValue String value) {
  /** Refuses a blank one. */
  public OrganizationId {
    value = Faults.identity(value);
  }

  /** The id itself. */
  @Override
  public String toString() {
    return value;
  }
}
