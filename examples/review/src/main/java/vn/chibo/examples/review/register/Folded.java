package vn.chibo.examples.review.register;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Titles and labels as they are compared. Offices write {@code Chi uỷ} and {@code chi ủy} for the
 * same: neither case nor blanks count, nor over which of two vowels the tone stands.
 */
final class Folded {
  private static final Pattern BLANKS = Pattern.compile("[\\s\\u00a0]+");

  /** A tone over the first of two vowels that offices also put over the second. */
  private static final Pattern EARLY_TONE =
      Pattern.compile("([\\u0300\\u0301\\u0303\\u0309\\u0323])((?<=o.)[ae]|(?<=u.)y)");

  private Folded() {}

  static String of(String words) {
    String low = BLANKS.matcher(words).replaceAll(" ").strip().toLowerCase(Locale.ROOT);
    String apart = Normalizer.normalize(low, Normalizer.Form.NFD);
    return Normalizer.normalize(EARLY_TONE.matcher(apart).replaceAll("$2$1"), Normalizer.Form.NFC);
  }
}
