package vn.chibo.evaluator.analysis;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import vn.chibo.evaluator.condition.Condition;
import vn.chibo.evaluator.outcome.OutcomeKind;

/**
 * Leaves that hang on one unknown, with the outcomes that they can have together.
 *
 * @param leaves the leaves
 * @param possible their outcomes, row by row
 */
record Cluster(List<Asked> leaves, Possible possible) {
  private static final OutcomeKind MET = OutcomeKind.SATISFIED;
  private static final OutcomeKind UNMET = OutcomeKind.VIOLATED;

  /** The cluster of some leaves, empty where there are too many cases to look at. */
  static Optional<Cluster> of(Object unknown, List<Asked> leaves) {
    return possible(unknown, leaves).map(possible -> new Cluster(leaves, possible));
  }

  private static Optional<Possible> possible(Object unknown, List<Asked> leaves) {
    Asked first = leaves.get(0);
    if (unknown instanceof Figure) {
      return Compared.of(leaves);
    }
    if (first.condition() instanceof Condition.NoFigure<?> || Leaves.neverAsked(first)) {
      return Optional.of(Possible.each(OutcomeKind.NOT_APPLICABLE));
    }
    if (first.condition() instanceof Condition.Readings<?> readings) {
      return readings(readings, first.figured());
    }
    return body(first).isPresent() ? everyPart(leaves) : Optional.of(alike(leaves.size()));
  }

  /** Leaves that ask the very same may be met or not, all of them. */
  private static Possible alike(int number) {
    Possible possible = new Possible();
    possible.add(Collections.nCopies(number, MET), Example.NONE);
    possible.add(Collections.nCopies(number, UNMET), Example.NONE);
    return possible;
  }

  private static Optional<Condition<?>> body(Asked leaf) {
    if (leaf.condition() instanceof Condition.ForEverySpan<?> spans) {
      return Optional.of(spans.body());
    }
    return leaf.condition() instanceof Condition.ForEvery<?, ?> every
        ? Optional.of(every.body())
        : Optional.empty();
  }

  private static Optional<Possible> everyPart(List<Asked> leaves) {
    List<Asked> bodies =
        leaves.stream().map(leaf -> new Asked(body(leaf).orElseThrow(), leaf.figured())).toList();
    return Joint.of(bodies).map(inner -> inner.forEvery(bodies.size()));
  }

  /** Whichever reading the caller chooses; where none is chosen and they disagree it is open. */
  private static Optional<Possible> readings(Condition.Readings<?> node, Figured figured) {
    Possible any = new Possible();
    for (Condition<?> reading : node.readings().values()) {
      Optional<Possible> one = Joint.of(List.of(new Asked(reading, figured)));
      if (one.isEmpty()) {
        return one;
      }
      any.addAll(one.get());
    }
    return Optional.of(any);
  }
}
