package vn.chibo.examples.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.chibo.evaluator.explanation.Explanation;
import vn.chibo.evaluator.explanation.NodeKind;
import vn.chibo.evaluator.outcome.Outcome;
import vn.chibo.evaluator.outcome.UndeterminedReason;

/**
 * The node whose figures stand for a whole explanation: the one nearest to the top, before others
 * one with the outcome of the whole. Empty where many parts or several readings stand for it.
 */
final class KeyFigures {
  private KeyFigures() {}

  static Optional<Explanation> of(Explanation top) {
    if (manyParts(top) || dependsOnReading(top)) {
      return Optional.empty();
    }
    List<Explanation> row = List.of(top);
    while (!row.isEmpty()) {
      Optional<Explanation> found = best(row, OutcomeKind.of(top.outcome()));
      if (found.isPresent()) {
        return found;
      }
      row = below(row);
    }
    return Optional.empty();
  }

  private static Optional<Explanation> best(List<Explanation> row, OutcomeKind outcome) {
    List<Explanation> figures = row.stream().filter(n -> n.observed().isPresent()).toList();
    return figures.stream()
        .filter(node -> OutcomeKind.of(node.outcome()) == outcome)
        .findFirst()
        .or(() -> figures.stream().findFirst());
  }

  private static List<Explanation> below(List<Explanation> row) {
    List<Explanation> below = new ArrayList<>();
    row.forEach(node -> below.addAll(node.parts()));
    return below;
  }

  /** Whether the outcome is that of many parts, whose sum says more than the figure of one. */
  static boolean manyParts(Explanation top) {
    return top.kind() == NodeKind.FOR_EVERY && top.parts().size() > 1;
  }

  /** Whether the readings of a clause or figure disagree. */
  static boolean dependsOnReading(Explanation top) {
    return top.outcome() instanceof Outcome.Undetermined open
        && open.reason() == UndeterminedReason.READING;
  }
}
