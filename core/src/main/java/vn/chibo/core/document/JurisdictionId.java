package vn.chibo.core.document;

import java.util.Objects;

/**
 * The identity of a place whose rules are meant: {@code central}, {@code ha-noi}, {@code
 * ha-noi/me-linh}.
 *
 * @param value the id
 */
public record JurisdictionId(String value) {
  /** Needs a value. */
  public JurisdictionId {
    Objects.requireNonNull(value, "value");
  }

  /** The id itself. */
  @Override
  public String toString() {
    return value;
  }
}
