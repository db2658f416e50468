package vn.chibo.examples.country;

import vn.chibo.core.text.Messages;
import vn.chibo.core.text.Text;

/** The messages of the program. */
public final class CountryMessages {
  private static final Messages MESSAGES =
      Messages.read(
          CountryMessages.class.getResourceAsStream("country_vi.properties"),
          CountryMessages.class.getResourceAsStream("country_en.properties"));

  private CountryMessages() {}

  /** The words of a key with its arguments put in. */
  public static Text text(String key, Object... arguments) {
    return MESSAGES.text(key, arguments);
  }
}
