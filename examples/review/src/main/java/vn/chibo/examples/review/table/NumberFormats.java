package vn.chibo.examples.review.table;

import java.util.Locale;
import java.util.regex.Pattern;

/** How a number is shown: as a day, as a time, with zeros before it, or as a number. */
enum NumberFormats {
  NUMBER,
  DAY,
  TIME,
  ZEROS;

  /** What stands for itself: quoted words, signs after a backslash, colours, currencies. */
  private static final Pattern PLAIN =
      Pattern.compile("\"[^\"]*\"?|\\\\.|_.|\\*.|\\[(?!h+]|m+]|s+])[^]]*]|am/pm|a/p|general");

  private static final Pattern ONLY_ZEROS = Pattern.compile("0{2,}");

  /** By the code that a file keeps; the built-in codes have a number only. */
  static NumberFormats of(int id, String code) {
    return code.isEmpty() ? builtIn(id) : read(code.toLowerCase(Locale.ROOT));
  }

  private static NumberFormats builtIn(int id) {
    if (within(id, 18, 21) || within(id, 45, 47)) {
      return TIME;
    }
    boolean day = within(id, 14, 17) || id == 22;
    boolean eastAsianDay = within(id, 27, 36) || within(id, 50, 58);
    return day || eastAsianDay ? DAY : NUMBER;
  }

  private static boolean within(int id, int first, int last) {
    return id >= first && id <= last;
  }

  private static NumberFormats read(String code) {
    String first = PLAIN.matcher(code).replaceAll("").split(";", 2)[0];
    if (ONLY_ZEROS.matcher(code).matches()) {
      return ZEROS;
    }
    boolean time = first.matches("(?s).*[hs].*");
    boolean day = first.matches(time ? "(?s).*[yd].*" : "(?s).*[ydm].*");
    return day ? DAY : time ? TIME : NUMBER;
  }
}
