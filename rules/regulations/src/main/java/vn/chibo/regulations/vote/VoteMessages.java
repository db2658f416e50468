package vn.chibo.regulations.vote;

import java.util.List;
import java.util.stream.Collectors;
import vn.chibo.core.text.Messages;
import vn.chibo.core.text.Text;

/** The messages of votes. */
final class VoteMessages {
  private static final Messages MESSAGES =
      Messages.read(
          VoteMessages.class.getResourceAsStream("vote_vi.properties"),
          VoteMessages.class.getResourceAsStream("vote_en.properties"));

  private VoteMessages() {}

  static Text text(String key, Object... arguments) {
    return MESSAGES.text(key, arguments);
  }

  static Text joined(List<Text> texts, String separator) {
    return Text.of(
        texts.stream().map(Text::vietnamese).collect(Collectors.joining(separator)),
        texts.stream().map(Text::english).collect(Collectors.joining(separator)));
  }
}
