package vn.chibo.core.member;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Objects;

/**
 * The identity of a member in a register; leading zeros count. Never printed by {@code toString}.
 *
 * @param value the id
 */
public record MemberId(@JsonValue String value) {
  /** Needs a value. */
  public MemberId {
    Objects.requireNonNull(value, "value");
  }

  /** Hides the id: it is personal. */
  @Override
  public String toString() {
    return "MemberId[***]";
  }
}
