package vn.chibo.examples.review.committee.standing;

import java.util.Optional;
import java.util.stream.Stream;
import vn.chibo.examples.review.annex.Entry;
import vn.chibo.examples.review.annex.EntryText;
import vn.chibo.examples.review.annex.Figure;
import vn.chibo.examples.review.committee.CommitteeReport.Statement;

/**
 * A figure beside its target as a line: a strength where it is reached, a limit where it is not.
 */
final class TargetLine {
  private TargetLine() {}

  /**
   * Whether the target of a figure is reached; empty where there is no figure, no target, or the
   * period still runs and may change it.
   */
  static Optional<Boolean> reached(Figure figure, boolean running) {
    Optional<Boolean> reached = reached(figure.now(), figure.target());
    boolean countReached = figure.now() instanceof Entry.Count && reached.orElse(false);
    return reached.filter(any -> !running || countReached);
  }

  private static Optional<Boolean> reached(Entry now, Entry target) {
    if (now instanceof Entry.Share share && target instanceof Entry.Share least) {
      return Optional.of(share.share().compareTo(least.share()) >= 0);
    }
    return now instanceof Entry.Count count && target instanceof Entry.Count least
        ? Optional.of(count.number() >= least.number())
        : Optional.empty();
  }

  /** The figures that reached their target, or those that missed it. */
  static Stream<Statement> of(Stream<Figure> figures, boolean running, boolean reached) {
    return figures
        .filter(figure -> reached(figure, running).filter(is -> is == reached).isPresent())
        .map(figure -> line(figure, reached ? "target.reached" : "target.missed"));
  }

  private static Statement line(Figure figure, String key) {
    return new Statement(
        StandingMessages.text(
            key, figure.title(), EntryText.of(figure.now()), EntryText.of(figure.target())),
        figure.now().because());
  }
}
