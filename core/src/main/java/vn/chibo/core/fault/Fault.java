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
 * @param counterexample a value or day that shows it, where one does; the message names it as well
 */
public record Fault(
    String key, Optional<Place> place, Text message, Optional<Text> counterexample) {

  /** A fault that its message shows by itself. */
  public Fault(String key, Optional<Place> place, Text message) {
    this(key, place, message, Optional.empty());
  }

  /** A fault without a place. */
  public static Fault of(String key, Text message) {
    return new Fault(key, Optional.empty(), message);
  }

  /** The same fault with a value or day that shows it. */
  public Fault shownBy(Text value) {
    return new Fault(key, place, message, Optional.of(value));
  }

  /** The same fault where it stands. */
  public Fault at(Place where) {
    return new Fault(key, Optional.of(where), message, counterexample);
  }

  /** The fault as one line. */
  public String text(Language language) {
    return place.map(p -> p + ": ").orElse("") + message.in(language);
  }
}
