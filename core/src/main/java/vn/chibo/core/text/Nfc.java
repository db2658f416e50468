package vn.chibo.core.text;

import java.text.Normalizer;

/**
 * Unicode normal form C: Vietnamese words typed with combining marks become the same words as those
 * typed with whole letters.
 *
 * <p>Characters that no reader sees are dropped: zero-width ones, those that turn the direction of
 * writing, halves of a pair. An id that holds one is refused.
 */
public final class Nfc {
  /** Marks on one letter, as in Unicode's own stream-safe text; more are slow to sort. */
  private static final int MOST_MARKS = 30;

  /** Keeps the marks before it and after it apart. */
  private static final char JOINER = '\u034f';

  /** First and last of each range; beyond them the tags, from U+E0000 to U+E0FFF. */
  private static final String UNSEEN =
      "\u00ad\u00ad\u034f\u034f\u061c\u061c\u115f\u1160\u17b4\u17b5\u180b\u180f\u200b\u200f"
          + "\u2028\u202e\u2060\u206f\u3164\u3164\ud800\udfff\ufe00\ufe0f\ufeff\ufeff\uffa0\uffa0"
          + "\ufff0\ufffb";

  private static final int TAGS = 0xe0;
  private static final int PLANE = 12;

  private Nfc() {}

  /** The words in normal form C. */
  public static String of(String words) {
    return Normalizer.normalize(unseen(words) < 0 ? words : seen(words), Normalizer.Form.NFC);
  }

  /**
   * The place of the first character that no reader sees, or of the thirty-first mark on a letter;
   * -1 where there is none.
   */
  public static int unseen(String words) {
    int marks = 0;
    int at = 0;
    while (at < words.length()) {
      int sign = words.codePointAt(at);
      marks = mark(sign) ? marks + 1 : 0;
      if (marks > MOST_MARKS || unseen(sign)) {
        return at;
      }
      at += Character.charCount(sign);
    }
    return -1;
  }

  private static String seen(String words) {
    StringBuilder seen = new StringBuilder(words.length());
    int marks = 0;
    for (int sign : words.codePoints().toArray()) {
      if (sign == JOINER || !unseen(sign)) {
        marks = sign != JOINER && mark(sign) ? marks + 1 : 0;
        if (marks > MOST_MARKS) {
          seen.append(JOINER);
          marks = 1;
        }
        seen.appendCodePoint(sign);
      }
    }
    return seen.toString();
  }

  private static boolean mark(int sign) {
    return sign >= '\u0300' && Character.getType(sign) == Character.NON_SPACING_MARK;
  }

  private static boolean unseen(int sign) {
    int range = 0;
    while (range < UNSEEN.length() && UNSEEN.charAt(range) <= sign) {
      if (sign <= UNSEEN.charAt(range + 1)) {
        return true;
      }
      range += 2;
    }
    return sign >>> PLANE == TAGS;
  }
}
