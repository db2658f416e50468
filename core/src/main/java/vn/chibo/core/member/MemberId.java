package vn.chibo.core.member;

import java.util.Objects;

/**
 * The identity of a member in a register; leading zeros count. Never printed by {@code toString}.
 *
 * @param value the id
 */
public record MemberId(String value) {
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
