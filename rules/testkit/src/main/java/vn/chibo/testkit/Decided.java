package vn.chibo.testkit;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import vn.chibo.core.record.Decision;
import vn.chibo.evaluator.explanation.FactPath;

/** How long meetings were decided to last, where nobody wrote it down. */
final class Decided {
  private Decided() {}

  private static FactPath path(List<Decision> decisions, int i) {
    return Paths.detail(Paths.entry("decisions", decisions, i), "minutes");
  }

  /** The paths of all of it. */
  static List<FactPath> all(List<Decision> decisions) {
    return IntStream.range(0, decisions.size()).mapToObj(i -> path(decisions, i)).toList();
  }

  /** The decisions, with what stands at some paths known. */
  static List<Decision> fill(List<Decision> decisions, Set<FactPath> known, int minutes) {
    return IntStream.range(0, decisions.size())
        .mapToObj(i -> filled(decisions.get(i), known.contains(path(decisions, i)), minutes))
        .toList();
  }

  private static Decision filled(Decision decision, boolean known, int minutes) {
    return known && decision.minutes().isEmpty()
        ? new Decision(decision.kind(), decision.date(), Optional.of(minutes))
        : decision;
  }
}
