package vn.chibo.testkit;

import java.util.Optional;
import java.util.regex.Pattern;
import vn.chibo.core.text.Language;
import vn.chibo.core.text.Text;

/** Whether words are such as people read: filled in, in both languages. */
final class Words {
  private static final Pattern UNFILLED =
      Pattern.compile("\\{\\w*\\}|\\bnull\\b|Optional[.\\[]|@[0-9a-f]{6,}");

  private Words() {}

  /** What is wrong with the words, empty where nothing is. */
  static Optional<String> wrong(Text text) {
    for (Language language : Language.values()) {
      String words = text.in(language);
      if (words.isBlank()) {
        return Optional.of("no words, " + language);
      }
      if (UNFILLED.matcher(words).find()) {
        return Optional.of("words are not filled in, " + language + ": " + words);
      }
    }
    return Optional.empty();
  }
}
