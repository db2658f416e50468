package vn.chibo.core.document;

import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.validation.constraints.NotBlank;
import java.util.Objects;
import vn.chibo.core.fault.Faults;

/**
 * The identity of a document in a catalogue, such as {@code hd-12-btctw-2018}. Numbers repeat in
 * every term and some documents have none, so a number is not an identity.
 *
 * @param value the key, in normal form C
 */
public record DocumentKey(@JsonValue @NotBlank String value) {
  /** Refuses a character that no reader sees. */
  public DocumentKey {
    value = Faults.visible(Objects.requireNonNull(value, "value"));
  }

  /** The key itself. */
  @Override
  public String toString() {
    return value;
  }
}
