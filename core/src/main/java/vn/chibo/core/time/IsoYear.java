package vn.chibo.core.time;

import java.util.Locale;

/** A year as ISO 8601 writes it: four digits, and a sign where four do not hold it. */
final class IsoYear {
  /** Matches one year as a group. */
  static final String FORM = "(\\d{4}|[+]\\d{5,9}|-\\d{4,9})";

  private static final int LARGEST_OF_FOUR_DIGITS = 9999;

  private IsoYear() {}

  static String text(int year) {
    String sign = year < 0 ? "-" : year > LARGEST_OF_FOUR_DIGITS ? "+" : "";
    return sign + String.format(Locale.ROOT, "%04d", Math.abs(year));
  }
}
