package vn.chibo.regulations.election;

import vn.chibo.core.text.Messages;
import vn.chibo.core.text.Text;

/** The messages of elections and congresses. */
final class ElectionMessages {
  private static final Messages MESSAGES =
      Messages.read(
          ElectionMessages.class.getResourceAsStream("election_vi.properties"),
          ElectionMessages.class.getResourceAsStream("election_en.properties"));

  private ElectionMessages() {}

  static Text text(String key, Object... arguments) {
    return MESSAGES.text(key, arguments);
  }
}
