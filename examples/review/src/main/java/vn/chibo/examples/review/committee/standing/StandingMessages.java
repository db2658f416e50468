package vn.chibo.examples.review.committee.standing;

import vn.chibo.core.text.Messages;
import vn.chibo.core.text.Text;

/** The words of the package. */
final class StandingMessages {
  private static final Messages MESSAGES =
      Messages.read(
          StandingMessages.class.getResourceAsStream("standing_vi.properties"),
          StandingMessages.class.getResourceAsStream("standing_en.properties"));

  private StandingMessages() {}

  static Text text(String key, Object... arguments) {
    return MESSAGES.text(key, arguments);
  }
}
