package vn.chibo.examples.review.page;

import vn.chibo.core.text.Messages;
import vn.chibo.core.text.Text;
import vn.chibo.examples.review.ReviewMessages;

/** The words of the committee's report, and behind them those of the whole program. */
final class PageMessages {
  private static final Messages MESSAGES =
      Messages.read(
          PageMessages.class.getResourceAsStream("page_vi.properties"),
          PageMessages.class.getResourceAsStream("page_en.properties"));

  private PageMessages() {}

  static Text text(String key, Object... arguments) {
    return MESSAGES.has(key) ? MESSAGES.text(key, arguments) : ReviewMessages.text(key, arguments);
  }
}
