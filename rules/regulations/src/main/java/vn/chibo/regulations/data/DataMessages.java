package vn.chibo.regulations.data;

import vn.chibo.core.text.Messages;
import vn.chibo.core.text.Text;

/** The messages of data files. */
final class DataMessages {
  private static final Messages MESSAGES =
      Messages.read(
          DataMessages.class.getResourceAsStream("data_vi.properties"),
          DataMessages.class.getResourceAsStream("data_en.properties"));

  private DataMessages() {}

  static Text text(String key, Object... arguments) {
    return MESSAGES.text(key, arguments);
  }
}
