package vn.chibo.core.commendation;

import java.util.List;

/** The years that a commendation counts, in order and each once. */
final class CountedYears {
  private CountedYears() {}

  static List<Integer> inOrder(List<Integer> years) {
    return years.stream().distinct().sorted().toList();
  }

  /** The length of the unbroken run that ends with the last year; 0 without years. */
  static int inARow(List<Integer> ordered) {
    int run = Math.min(1, ordered.size());
    while (run < ordered.size() && follows(ordered, ordered.size() - run)) {
      run++;
    }
    return run;
  }

  private static boolean follows(List<Integer> ordered, int index) {
    return ordered.get(index) - ordered.get(index - 1) == 1;
  }
}
