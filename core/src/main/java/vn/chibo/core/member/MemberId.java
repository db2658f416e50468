package vn.chibo.core.member;

import com.fasterxml.jackson.annotation.JsonValue;
import vn.chibo.core.fault.Faults;

/**
 * The identity of a member in a register; leading zeros count. Never printed by {@code toString}.
 *
 * @param value the id
 */
public record MemberId(@JsonValue String value) {
  /** Refuses a blank one. */
  public MemberId {
    value = Faults.identity(value);
  }

  /** Hides the id: it is personal. */
  @Override
  public String toString() {
    return "MemberId[***]";
  }
}
