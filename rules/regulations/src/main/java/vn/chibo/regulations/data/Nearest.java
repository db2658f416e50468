package vn.chibo.regulations.data;

import java.util.Comparator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.chibo.core.text.EditDistance;

/** The names that somebody may have meant who wrote one that there is not. */
final class Nearest {
  /** So many are told: of all the right one would not be found. */
  private static final int MOST = 5;

  private Nearest() {}

  /** Those with the fewest letters to change, the nearest first. */
  static String names(String wrong, Stream<String> known) {
    return known
        .distinct()
        .sorted(
            Comparator.<String>comparingInt(name -> EditDistance.of(wrong, name))
                .thenComparing(Comparator.naturalOrder()))
        .limit(MOST)
        .collect(Collectors.joining(", "));
  }
}
