package vn.chibo.examples.review.table;

import java.util.regex.Pattern;

/**
 * Keeps words of a .csv file from being run. A program that opens the file takes what begins with
 * an equals sign, plus, minus or at sign for a formula, also after blanks; one that splits at the
 * other separator, or at a line break, sees a cell begin in the middle of one. An apostrophe goes
 * before each such place. Reading takes it away again: words that had one there get a second.
 */
final class FormulaGuard {
  private static final String SIGNS = "=@\uff1d\uff20";
  private static final String SUMS = "+\\-\uff0b\uff0d\u2212";

  /** Blanks but the separators; and characters that no reader sees. */
  private static final String BLANK =
      " \\u000B\\u000C\\u001C-\\u001F\\u0085\\u00A0\\u1680\\u2000-\\u200F\\u2028\\u2029\\u202F"
          + "\\u205F\\u2060\\u3000\\uFEFF\\x00-\\x08\\x0E-\\x1B\\x7F";

  private static final String RUN = "['" + BLANK + "]*+";
  private static final String SEPARATOR = ";,\\t\\r\\n";

  /** Within words a plus or minus is a bullet or a sign, unless something is called with it. */
  private static final String CALLED =
      "(?:[" + SIGNS + "]|[" + SUMS + "][^" + SEPARATOR + "(|!]*+[(|!])";

  private static final String PLACE =
      "(?:(?<=\\A)%1$s(?="
          + RUN
          + "["
          + SIGNS
          + SUMS
          + "\\t\\r\\n])|(?<=["
          + SEPARATOR
          + "])%1$s(?="
          + RUN
          + CALLED
          + "))";

  private static final Pattern BARE = Pattern.compile(String.format(PLACE, ""));
  private static final Pattern GUARDED = Pattern.compile(String.format(PLACE, "'"));

  /** So other programs write 007 for a spreadsheet to keep its zeros: as a formula of words. */
  private static final Pattern AS_TEXT = Pattern.compile("\\A=\"([^\"]*)\"\\z");

  private FormulaGuard() {}

  static String guard(String words) {
    return BARE.matcher(words).replaceAll("'");
  }

  static String unguard(String written) {
    if (written.startsWith("=")) {
      return AS_TEXT.matcher(written).replaceAll("$1");
    }
    return written.indexOf('\'') < 0 ? written : GUARDED.matcher(written).replaceAll("");
  }
}
