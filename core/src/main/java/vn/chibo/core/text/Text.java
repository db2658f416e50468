package vn.chibo.core.text;

import java.util.Objects;

/**
 * Words in both languages; neither is optional. Kept in Unicode normal form NFC.
 *
 * @param vietnamese the Vietnamese words
 * @param english the English words
 */
public record Text(String vietnamese, String english) {

  /** Normalizes both to NFC. */
  public Text {
    vietnamese = Nfc.of(Objects.requireNonNull(vietnamese, "vietnamese"));
    english = Nfc.of(Objects.requireNonNull(english, "english"));
  }

  /** Words in both languages. */
  public static Text of(String vietnamese, String english) {
    return new Text(vietnamese, english);
  }

  /** Words that are the same in both languages: a name, a document number. */
  public static Text same(String words) {
    return new Text(words, words);
  }

  /** The words in one language. */
  public String in(Language language) {
    return language == Language.VIETNAMESE ? vietnamese : english;
  }
}
