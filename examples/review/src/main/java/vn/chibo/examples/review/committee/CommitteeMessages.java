package vn.chibo.examples.review.committee;

import vn.chibo.core.text.Messages;
import vn.chibo.core.text.Text;

/** The messages of the report. */
final class CommitteeMessages {
  private static final Messages MESSAGES =
      Messages.read(
          CommitteeMessages.class.getResourceAsStream("committee_vi.properties"),
          CommitteeMessages.class.getResourceAsStream("committee_en.properties"));

  private CommitteeMessages() {}

  static boolean has(String key) {
    return MESSAGES.has(key);
  }

  static Text text(String key, Object... arguments) {
    return MESSAGES.text(key, arguments);
  }
}
