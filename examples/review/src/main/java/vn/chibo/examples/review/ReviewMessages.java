package vn.chibo.examples.review;

import vn.chibo.core.text.Messages;
import vn.chibo.core.text.Text;

/** The messages of the program. */
public final class ReviewMessages {
  private static final Messages MESSAGES =
      Messages.read(
          ReviewMessages.class.getResourceAsStream("review_vi.properties"),
          ReviewMessages.class.getResourceAsStream("review_en.properties"));

  private ReviewMessages() {}

  /** The words of a key. */
  public static Text text(String key, Object... arguments) {
    return MESSAGES.text(key, arguments);
  }
}
