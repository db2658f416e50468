package vn.chibo.core.document;

import java.util.Objects;

/**
 * The identity of a document in a catalogue, such as {@code hd-12-btctw-2018}. Numbers repeat in
 * every term and some documents have none, so a number is not an identity.
 *
 * @param value the key
 */
public record DocumentKey(String value) {
  /** Needs a value. */
  public DocumentKey {
    Objects.requireNonNull(value, "value");
  }

  /** The key itself. */
  @Override
  public String toString() {
    return value;
  }
}
