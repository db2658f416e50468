package vn.chibo.testkit;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import vn.chibo.core.record.OrganizationRecord;
import vn.chibo.testkit.tree.Books;

/**
 * The smallest counterexample that can be found in short time: one rule, over a record of which
 * nothing more can be taken away without the law being kept.
 */
final class Smallest {
  /** Enough for the records of a generated organization; a breach may take a while to show. */
  private static final int MOST_CHECKS = 2000;

  private final Function<Trial, Optional<String>> breach;
  private int left = MOST_CHECKS;

  /**
   * @param breach what is wrong in a trial, empty where nothing is
   */
  Smallest(Function<Trial, Optional<String>> breach) {
    this.breach = breach;
  }

  /** What is wrong in the smallest trial below this one, which breaks the law in these words. */
  String below(Trial trial, String words) {
    Optional<Found> smaller = smaller(trial).flatMap(this::broken).findFirst();
    Found best = new Found(trial, words);
    while (smaller.isPresent()) {
      best = smaller.get();
      smaller = smaller(best.trial()).flatMap(this::broken).findFirst();
    }
    return best.words();
  }

  private Stream<Found> broken(Trial trial) {
    left--;
    return left < 0
        ? Stream.empty()
        : breach.apply(trial).map(words -> new Found(trial, words)).stream();
  }

  private static Stream<Trial> smaller(Trial trial) {
    Stream<Trial> rules =
        trial.book().rules().size() <= 2
            ? Stream.empty()
            : trial.book().rules().stream()
                .map(rule -> trial.with(Books.with(trial.book(), List.of(rule))));
    return Stream.of(rules, cells(trial), Smaller.of(trial.record()).map(trial::over))
        .flatMap(each -> each);
  }

  /** A cell says more by itself than below an organization. */
  private static Stream<Trial> cells(Trial trial) {
    return trial.record() instanceof OrganizationRecord organization
        ? organization.getCells().entries().stream().map(trial::over)
        : Stream.empty();
  }

  private record Found(Trial trial, String words) {}
}
