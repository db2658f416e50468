package vn.chibo.evaluator;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import vn.chibo.core.figure.Bound;
import vn.chibo.core.figure.Fraction;
import vn.chibo.core.time.DatePeriod;
import vn.chibo.evaluator.explanation.Explanation;
import vn.chibo.evaluator.explanation.NodeKind;
import vn.chibo.evaluator.outcome.Outcome;
import vn.chibo.evaluator.outcome.Witnesses;
import vn.chibo.evaluator.outcome.Witnesses.Witness;

/** The witnesses against a rule as its explanation shows them: the lowest windows that fail. */
final class ExplainedWitnesses {
  private final List<Witness> found = new ArrayList<>();

  private ExplainedWitnesses() {}

  static Witnesses of(Explanation explanation, DatePeriod period) {
    ExplainedWitnesses witnesses = new ExplainedWitnesses();
    witnesses.below(explanation, period);
    return Witnesses.of(witnesses.found);
  }

  private void below(Explanation node, DatePeriod around) {
    DatePeriod window = node.asked().map(asked -> asked.window()).orElse(around);
    List<Explanation> failing = failing(node);
    if (failing.isEmpty()) {
      found.add(new Witness(window, observed(node)));
    } else {
      failing.forEach(part -> below(part, window));
    }
  }

  /** The parts whose failure is that of the whole; none where the whole itself is what fails. */
  private static List<Explanation> failing(Explanation node) {
    return switch (node.kind()) {
      case ALL, FOR_EVERY, FOR_EVERY_SPAN, NAMED, WHEN, UNLESS, READINGS ->
          node.parts().stream().filter(p -> p.outcome() instanceof Outcome.Violated).toList();
      default -> List.of();
    };
  }

  /** A number of parts that is too small is best told by the greatest figure among them. */
  private static Optional<Fraction> observed(Explanation node) {
    return node.kind() == NodeKind.COUNT
        ? node.parts().stream()
            .flatMap(part -> figure(part).stream())
            .max(Comparator.naturalOrder())
        : figure(node);
  }

  private static Optional<Fraction> figure(Explanation node) {
    return node.observed().flatMap(seen -> seen.quantity().low()).map(Bound::value);
  }
}
