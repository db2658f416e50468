package vn.chibo.core.document;

import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.validation.constraints.NotBlank;
import java.util.Objects;
import vn.chibo.core.text.Nfc;

/**
 * The identity of a document in a catalogue, such as {@code hd-12-btctw-2018}. Numbers repeat in
 * every term and some documents have none, so a number is not an identity.
 *
 * @param value the key, in normal form C
 */
public record DocumentKey(@JsonValue @NotBlank String value) {
  /** Needs a value. */
  public DocumentKey {
    value = Nfc.of(Objects.requireNonNull(value, "value"));
  }

  /** The key itself. */
  @Override
  public String toString() {
    return value;
  }
}
