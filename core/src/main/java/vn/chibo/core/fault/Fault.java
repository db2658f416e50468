package vn.chibo.core.fault;

import java.util.Optional;
import vn.chibo.core.text.Language;
import vn.chibo.core.text.Text;

/**
 * One fault of input.
 *
 * @param key a stable key for programs, such as {@code unknown-field}
 * @param place where it stands, empty where the input has no place
 * @param message what is wrong and how to mend it
 */
public record Fault(String key, Optional<Place> place, Text message) {

  /** A fault without a place. */
  public static Fault of(String key, Text message) {
    return new Fault(key, Optional.empty(), message);
  }

  /** The fault as one line. */
  public String text(Language language) {
    return place.map(p -> p + ": ").orElse("") + message.in(language);
  }
}
