package vn.chibo.evaluator;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import vn.chibo.core.figure.Bound;
import vn.chibo.core.figure.Fraction;
import vn.chibo.core.figure.Quantity;
import vn.chibo.core.text.Text;
import vn.chibo.evaluator.explanation.Explanation;
import vn.chibo.evaluator.explanation.NodeKind;
import vn.chibo.evaluator.outcome.Lean;
import vn.chibo.evaluator.outcome.Outcome;
import vn.chibo.evaluator.words.EvaluatorMessages;

/** What falls due: the counts that are not reached yet and still can be. */
final class Obligations {
  private Obligations() {}

  static List<Obligation> of(List<Finding> findings) {
    return findings.stream()
        .flatMap(Obligations::of)
        .sorted(Comparator.comparing(Obligation::until))
        .toList();
  }

  static Stream<Obligation> of(Finding finding) {
    return finding.explanation().nodes().flatMap(node -> of(finding, node).stream());
  }

  private static List<Obligation> of(Finding finding, Explanation node) {
    if (node.kind() == NodeKind.TALLY
        && node.outcome() instanceof Outcome.Pending pending
        && pending.lean() == Lean.NOT_YET) {
      return List.of(
          new Obligation(
              finding.rule(), finding.title(), node.label(), due(node), pending.until()));
    }
    return List.of();
  }

  /** What is missing to the requirement: one meeting. */
  private static Text due(Explanation node) {
    Fraction reached = low(node.observed().map(Explanation.Observed::quantity).orElseThrow());
    Fraction needed = low(node.required().map(Explanation.Required::allowed).orElseThrow());
    return EvaluatorMessages.text("obligation.due", needed.minus(reached));
  }

  private static Fraction low(Quantity quantity) {
    return quantity.low().map(Bound::value).orElse(Fraction.ZERO);
  }
}
