package vn.chibo.core.record;

import java.util.Objects;
import vn.chibo.core.text.Nfc;
import vn.chibo.core.text.Text;

/**
 * Whom or what a count counts. Two populations are never added or subtracted.
 *
 * @param key a stable key, such as {@code members}
 * @param name what readers call it
 */
public record Population(String key, Text name) {
  /** Brings the key into normal form C. */
  public Population {
    key = Nfc.of(key);
    Objects.requireNonNull(name, "name");
  }
}
