package vn.chibo.testkit;

import java.util.List;
import java.util.Locale;
import vn.chibo.core.text.Text;

/** Lines of a message that tells what was expected and what was found. */
final class Listed {
  private Listed() {}

  /** Each on a line of its own, below what was said before. */
  static String lines(List<String> lines) {
    StringBuilder listed = new StringBuilder();
    lines.forEach(line -> listed.append(String.format(Locale.ROOT, "%n  %s", line)));
    return lines.isEmpty() ? " nothing" : listed.toString();
  }

  /** Whether a text says some words in either language. */
  static boolean holds(Text text, String words) {
    return text.english().contains(words) || text.vietnamese().contains(words);
  }
}
