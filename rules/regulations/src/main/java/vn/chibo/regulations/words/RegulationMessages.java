package vn.chibo.regulations.words;

import vn.chibo.core.text.Messages;
import vn.chibo.core.text.Text;

/** The messages of the regulations. */
public final class RegulationMessages {
  private static final Messages MESSAGES =
      Messages.read(
          RegulationMessages.class.getResourceAsStream("regulations_vi.properties"),
          RegulationMessages.class.getResourceAsStream("regulations_en.properties"));

  private RegulationMessages() {}

  /** The words of a key. */
  public static Text text(String key, Object... arguments) {
    return MESSAGES.text(key, arguments);
  }
}
