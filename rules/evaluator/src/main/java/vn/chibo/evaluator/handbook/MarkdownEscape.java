package vn.chibo.evaluator.handbook;

import java.util.regex.Pattern;

/** Plain words as Markdown that shows nothing but them. */
final class MarkdownEscape {
  private static final Pattern SIGNS = Pattern.compile("[\\\\`*_{}\\[\\]<>|~&#$^!]");
  private static final Pattern HEAD = Pattern.compile("^([-+=]|\\d+(?=[.)]))");
  private static final Pattern BREAKS = Pattern.compile("[\\p{Cntrl}\\u2028\\u2029]+");
  private static final String FENCE = "`";

  private MarkdownEscape() {}

  /** Words anywhere in a line. */
  static String inline(String words) {
    return SIGNS.matcher(oneLine(words)).replaceAll("\\\\$0");
  }

  /** A whole line: what would make it a list or a rule at its head is escaped too. */
  static String head(String escaped) {
    return HEAD.matcher(escaped)
        .replaceFirst(
            found ->
                Character.isDigit(found.group().charAt(0))
                    ? found.group() + "\\\\"
                    : "\\\\" + found.group());
  }

  /** Words as code, whatever backticks they hold; a bar would end a cell of a table. */
  static String code(String words) {
    String line = oneLine(words).replace("|", "\\|");
    String fence = fence(line, 1);
    String gap = line.startsWith(FENCE) || line.endsWith(FENCE) ? " " : "";
    return fence + gap + line + gap + fence;
  }

  /** A fence that the words do not hold. */
  static String fence(String words, int least) {
    int longest = least - 1;
    int run = 0;
    for (int i = 0; i < words.length(); i++) {
      run = words.charAt(i) == '`' ? run + 1 : 0;
      longest = Math.max(longest, run);
    }
    return FENCE.repeat(longest + 1);
  }

  private static String oneLine(String words) {
    return BREAKS.matcher(words).replaceAll(" ");
  }
}
