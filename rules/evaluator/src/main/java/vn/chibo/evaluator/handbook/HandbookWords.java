package vn.chibo.evaluator.handbook;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.chibo.core.document.Citation;
import vn.chibo.core.document.EndReading;
import vn.chibo.core.document.RegulatoryDocument;
import vn.chibo.core.text.Language;
import vn.chibo.core.text.Text;
import vn.chibo.core.time.DatePeriod;
import vn.chibo.evaluator.words.EvaluatorMessages;

/** The words of handbooks. */
final class HandbookWords {
  private static final String PREFIX = "handbook.";

  private HandbookWords() {}

  static Text text(String key, Object... arguments) {
    return EvaluatorMessages.text(PREFIX + key, arguments);
  }

  static Optional<Text> find(String key, Object... arguments) {
    return EvaluatorMessages.bundle().has(PREFIX + key)
        ? Optional.of(text(key, arguments))
        : Optional.empty();
  }

  static Text citation(Citation citation) {
    return Text.of(citation.text(Language.VIETNAMESE), citation.text(Language.ENGLISH));
  }

  static Text document(RegulatoryDocument document) {
    return Text.of(document.text(Language.VIETNAMESE), document.text(Language.ENGLISH));
  }

  /** The first and the last day, as far as they are known. */
  static Text days(DatePeriod days) {
    if (days.openStart()) {
      return days.unbounded() ? text("days.always") : text("days.until", days.last());
    }
    return days.unbounded()
        ? text("days.from", days.start())
        : text("days.between", days.start(), days.last());
  }

  /** One reading of an end: its name, which text came after, and the last day. */
  static Text end(EndReading end) {
    return text("days.end", end.name(), end.label(), end.last());
  }

  /** The same words with a capital at the head. */
  static Text sentence(Text words) {
    return Text.of(capital(words.vietnamese()), capital(words.english()));
  }

  static Text joined(List<Text> texts, String separator) {
    return Text.of(
        texts.stream().map(Text::vietnamese).collect(Collectors.joining(separator)),
        texts.stream().map(Text::english).collect(Collectors.joining(separator)));
  }

  private static String capital(String words) {
    if (words.isEmpty()) {
      return words;
    }
    int first = words.codePointAt(0);
    return Character.toString(Character.toUpperCase(first))
        + words.substring(Character.charCount(first));
  }
}
