package vn.chibo.examples.review.register;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.IntStream;
import vn.chibo.core.text.EditDistance;

/** The word that was probably meant; none where a guess would only mislead. */
final class Nearest {
  /** So many are looked at; a register of thousands of ids is not searched for every fault. */
  private static final int MOST = 5_000;

  private Nearest() {}

  /** The id with the fewest letters to change, where these are no more than a third. */
  static Optional<String> near(String id, Collection<String> known) {
    return known.stream()
        .limit(MOST)
        .sorted()
        .min(Comparator.comparingInt(other -> EditDistance.of(id, other)))
        .filter(other -> EditDistance.of(id, other) * 3 <= id.length());
  }

  /** The label with the fewest letters to change, where the word may be a piece of it. */
  static Optional<String> meant(String word, Collection<String> labels) {
    return labels.stream()
        .sorted()
        .filter(label -> close(word, EditDistance.of(word, label) - longer(word, label)))
        .min(
            Comparator.<String>comparingInt(label -> fromPiece(word, label))
                .thenComparingInt(label -> EditDistance.of(word, label)))
        .filter(label -> close(word, fromPiece(word, label)));
  }

  private static boolean close(String word, int changed) {
    return changed * 3 < word.length();
  }

  private static int longer(String word, String label) {
    return Math.max(0, label.length() - word.length());
  }

  /** Letters to change from the piece of a label that is most like the word, and as long. */
  private static int fromPiece(String word, String label) {
    int longer = longer(word, label);
    return IntStream.rangeClosed(0, longer)
        .map(at -> EditDistance.of(word, label.substring(at, label.length() - longer + at)))
        .min()
        .orElseThrow();
  }
}
