package vn.chibo.core.record;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Objects;

/**
 * What a statement speaks of: the key of a measure or of a named condition, such as {@code
 * attendance-rate}.
 *
 * @param key the key
 */
public record Topic(@JsonValue String key) {
  /** Needs a key. */
  public Topic {
    Objects.requireNonNull(key, "key");
  }

  /** The key itself. */
  @Override
  public String toString() {
    return key;
  }
}
