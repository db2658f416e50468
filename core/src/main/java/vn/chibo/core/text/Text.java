package vn.chibo.core.text;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Words in both languages; neither is optional. Kept in Unicode normal form NFC.
 *
 * <p>Words of a message are put together when somebody reads them: an explanation that nobody reads
 * costs no words. Two texts are equal where their words are, however they came about.
 */
@JsonPropertyOrder({"vietnamese", "english"})
public final class Text {
  private final Function<Language, String> wording;

  // Set when first asked for. Threads may put the same words together at the same time and each
  // keep theirs: the wording never changes, so the words are equal, and a String is safe to hand
  // over without a lock.
  private @Nullable String vietnamese;
  private @Nullable String english;

  private Text(Function<Language, String> wording) {
    this.wording = wording;
  }

  /** Words in both languages. */
  @JsonCreator
  public static Text of(String vietnamese, String english) {
    String inVietnamese = Nfc.of(Objects.requireNonNull(vietnamese, "vietnamese"));
    String inEnglish = Nfc.of(Objects.requireNonNull(english, "english"));
    return new Text(language -> language == Language.VIETNAMESE ? inVietnamese : inEnglish);
  }

  /** Words that are the same in both languages: a name, a document number. */
  public static Text same(String words) {
    String inBoth = Nfc.of(Objects.requireNonNull(words, "words"));
    return new Text(language -> inBoth);
  }

  /**
   * Words that are put together when they are asked for.
   *
   * @param wording gives the same words in normal form C whenever it is asked
   */
  static Text later(Function<Language, String> wording) {
    return new Text(wording);
  }

  /**
   * Words that are put together when they are asked for.
   *
   * @param words gives equal words whenever it is asked
   */
  public static Text later(Supplier<Text> words) {
    return new Text(language -> words.get().in(language));
  }

  /** The Vietnamese words. */
  public String vietnamese() {
    String words = vietnamese;
    if (words == null) {
      words = wording.apply(Language.VIETNAMESE);
      vietnamese = words;
    }
    return words;
  }

  /** The English words. */
  public String english() {
    String words = english;
    if (words == null) {
      words = wording.apply(Language.ENGLISH);
      english = words;
    }
    return words;
  }

  /** The words in one language. */
  public String in(Language language) {
    return language == Language.VIETNAMESE ? vietnamese() : english();
  }

  /** Whether the other has the same words in both languages. */
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Text text
        && vietnamese().equals(text.vietnamese())
        && english().equals(text.english());
  }

  @Override
  public int hashCode() {
    return Objects.hash(vietnamese(), english());
  }

  /** The words in both languages. */
  @Override
  public String toString() {
    return "Text[vietnamese=" + vietnamese() + ", english=" + english() + "]";
  }
}
