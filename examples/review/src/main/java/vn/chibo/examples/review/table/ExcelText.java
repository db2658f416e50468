package vn.chibo.examples.review.table;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Characters that a workbook cannot hold as they are stand in it as {@code _x000D_}; words that
 * look so have their underscore written so.
 */
final class ExcelText {
  private static final int HEX = 16;
  private static final char DELETE = '\u007f';
  private static final char LAST_PLAIN = '\ud800';
  private static final Pattern CODE = Pattern.compile("_x([0-9A-Fa-f]{4})_");

  /** Blanks at either end are lost unless written as codes. */
  private static final Pattern CODED =
      Pattern.compile(
          "_(?=x[0-9A-Fa-f]{4}_)|[\\x00-\\x08\\x0B-\\x1F\\x7F\\uFFFE\\uFFFF]|\\A[ \\t\\n]|[ \\t\\n]\\z"
              + "|(?<![\\uD800-\\uDBFF])[\\uDC00-\\uDFFF]|[\\uD800-\\uDBFF](?![\\uDC00-\\uDFFF])");

  private ExcelText() {}

  static String encode(String words) {
    return plain(words) ? words : code(words);
  }

  /** Most words are: letters without any of which the pattern could take hold. */
  private static boolean plain(String words) {
    int last = words.length() - 1;
    boolean plain = last < 0 || (words.charAt(0) > ' ' && words.charAt(last) > ' ');
    for (int at = 0; at <= last && plain; at++) {
      char letter = words.charAt(at);
      plain = letter >= ' ' && letter != '_' && letter < LAST_PLAIN && letter != DELETE;
    }
    return plain;
  }

  private static String code(String words) {
    return CODED
        .matcher(words)
        .replaceAll(at -> String.format(Locale.ROOT, "_x%04X_", (int) at.group().charAt(0)));
  }

  static String decode(String written) {
    if (!written.contains("_x")) {
      return written;
    }
    return CODE.matcher(written)
        .replaceAll(
            at ->
                Matcher.quoteReplacement(
                    String.valueOf((char) Integer.parseInt(at.group(1), HEX))));
  }
}
