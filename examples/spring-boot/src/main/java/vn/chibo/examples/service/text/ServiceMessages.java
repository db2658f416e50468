package vn.chibo.examples.service.text;

import vn.chibo.core.text.Messages;
import vn.chibo.core.text.Text;

/** The messages of the service. */
public final class ServiceMessages {
  private static final Messages MESSAGES =
      Messages.read(
          ServiceMessages.class.getResourceAsStream("service_vi.properties"),
          ServiceMessages.class.getResourceAsStream("service_en.properties"));

  private ServiceMessages() {}

  /** The words of a key. */
  public static Text text(String key, Object... arguments) {
    return MESSAGES.text(key, arguments);
  }

  /** Whether there are words of the key. */
  public static boolean has(String key) {
    return MESSAGES.has(key);
  }
}
