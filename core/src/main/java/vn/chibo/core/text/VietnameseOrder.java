package vn.chibo.core.text;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * The order in which Vietnamese words are listed, the same on every machine.
 *
 * <p>Texts are compared first by their letters, in the order of the alphabet (a ă â b c d đ e ê g h
 * i k l m n o ô ơ p q r s t u ư v x y; f, j, w and z stand where Latin has them); where these are
 * all the same, by their tones, word by word (ngang, huyền, hỏi, ngã, sắc, nặng, so that {@code ma
 * < mà < mả < mã < má < mạ}); then by case, small letters first. The tone belongs to the word, not
 * to the letter that bears it: {@code hoà} and {@code hòa} stand together. Spaces come before
 * punctuation, this before digits, these before letters; letters of other scripts come last.
 *
 * <p>What is still the same is told apart by its code points: only texts that are equal in normal
 * form C are equal here. Composed and decomposed letters do not differ.
 *
 * <pre>{@code
 * names.sort(VietnameseOrder.words());       // Anh, Ánh, Ân, Bình, Dung, Đào
 * names.sort(VietnameseOrder.byGivenName()); // Trần Văn An, Lê Thị Bình
 * }</pre>
 */
public final class VietnameseOrder {
  private static final Comparator<SortKey> LETTERS_AND_TONES =
      Comparator.comparing(SortKey::letters, Arrays::compare)
          .thenComparing(SortKey::tones, Arrays::compare);

  private static final Comparator<String> WORDS =
      Comparator.comparing(
          SortKey::of,
          LETTERS_AND_TONES
              .thenComparing(SortKey::cases, Arrays::compare)
              .thenComparing(SortKey::codePoints, Arrays::compare));

  private static final Comparator<String> PART =
      Comparator.comparing(SortKey::of, LETTERS_AND_TONES);

  private static final Comparator<String> BY_GIVEN_NAME =
      Comparator.comparing(VietnameseOrder::given, PART)
          .thenComparing(VietnameseOrder::middle, PART)
          .thenComparing(VietnameseOrder::family, PART)
          .thenComparing(WORDS);

  private VietnameseOrder() {}

  /** The order of words, from the first letter on. */
  public static Comparator<String> words() {
    return WORDS;
  }

  /**
   * The order of persons by their full names: by the given name (tên, the last word), then the
   * middle names (tên đệm), then the family name (họ, the first word). A single word is a given
   * name.
   */
  public static Comparator<String> byGivenName() {
    return BY_GIVEN_NAME;
  }

  private static String given(String name) {
    List<String> parts = parts(name);
    return parts.get(parts.size() - 1);
  }

  private static String middle(String name) {
    List<String> parts = parts(name);
    return parts.size() > 2 ? String.join(" ", parts.subList(1, parts.size() - 1)) : "";
  }

  private static String family(String name) {
    List<String> parts = parts(name);
    return parts.size() > 1 ? parts.get(0) : "";
  }

  private static List<String> parts(String name) {
    return List.of(name.strip().split("\\s+"));
  }
}
