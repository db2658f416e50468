package vn.chibo.core.text;

import java.text.Normalizer;

/**
 * Unicode normal form C: Vietnamese words typed with combining marks become the same words as those
 * typed with whole letters.
 */
public final class Nfc {
  private Nfc() {}

  /** The words in normal form C. */
  public static String of(String words) {
    return Normalizer.normalize(words, Normalizer.Form.NFC);
  }
}
