package vn.chibo.examples.review.committee;

import java.util.List;
import java.util.stream.Collectors;
import vn.chibo.core.document.Citation;
import vn.chibo.core.text.Language;
import vn.chibo.core.text.Messages;
import vn.chibo.core.text.Text;

/** The messages of the report. */
final class CommitteeMessages {
  private static final Messages MESSAGES =
      Messages.read(
          CommitteeMessages.class.getResourceAsStream("committee_vi.properties"),
          CommitteeMessages.class.getResourceAsStream("committee_en.properties"));

  private CommitteeMessages() {}

  static Text text(String key, Object... arguments) {
    return MESSAGES.text(key, arguments);
  }

  /** Texts one after the other. */
  static Text joined(List<Text> texts, String between) {
    return Text.of(
        texts.stream().map(Text::vietnamese).collect(Collectors.joining(between)),
        texts.stream().map(Text::english).collect(Collectors.joining(between)));
  }

  /** A clause as it is cited. */
  static Text clause(Citation citation) {
    return Text.of(citation.text(Language.VIETNAMESE), citation.text(Language.ENGLISH));
  }
}
