package vn.chibo.examples.review.register;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.IntStream;
import vn.chibo.core.document.EditDistance;

/** The word that was probably meant. */
final class Nearest {
  /** So many are looked at; a register of thousands of ids is not searched for every fault. */
  private static final int MOST = 5_000;

  private Nearest() {}

  /** The known word with the fewest letters to change, the first of several. */
  private static Optional<String> of(String word, Collection<String> known) {
    return known.stream()
        .limit(MOST)
        .sorted()
        .min(
            Comparator.<String>comparingInt(other -> within(word, other))
                .thenComparingInt(other -> EditDistance.of(word, other)));
  }

  /** Letters to change where the word may be a part of the other only. */
  private static int within(String word, String other) {
    int more = Math.max(0, other.length() - word.length());
    return IntStream.rangeClosed(0, more)
        .map(from -> EditDistance.of(word, other.substring(from, other.length() - more + from)))
        .min()
        .orElseThrow();
  }

  /** The same, where less than a third of the letters differ; the word may be a part of it only. */
  static Optional<String> meant(String word, Collection<String> known) {
    return of(word, known).filter(other -> within(word, other) * 3 < word.length());
  }

  /** The same, where no more than a third of the letters differ. */
  static Optional<String> near(String word, Collection<String> known) {
    return of(word, known).filter(other -> EditDistance.of(word, other) * 3 <= word.length());
  }
}
