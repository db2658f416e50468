package vn.chibo.core.document;

import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.validation.constraints.NotBlank;
import java.util.Objects;
import vn.chibo.core.fault.Faults;

/**
 * The identity of a place whose rules are meant: {@code central}, {@code ha-noi}, {@code
 * ha-noi/me-linh}.
 *
 * @param value the id, in normal form C
 */
public record JurisdictionId(@JsonValue @NotBlank String value) {
  /** Refuses a character that no reader sees. */
  public JurisdictionId {
    value = Faults.visible(Objects.requireNonNull(value, "value"));
  }

  /** The id itself. */
  @Override
  public String toString() {
    return value;
  }
}
