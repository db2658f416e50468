package vn.chibo.evaluator;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.chibo.core.figure.Fraction;
import vn.chibo.core.figure.Quantity;
import vn.chibo.core.figure.Truth;
import vn.chibo.core.text.Text;
import vn.chibo.evaluator.condition.Condition;
import vn.chibo.evaluator.condition.Measure;
import vn.chibo.evaluator.condition.Observation;
import vn.chibo.evaluator.condition.Parts;
import vn.chibo.evaluator.explanation.Explanation;
import vn.chibo.evaluator.explanation.Measured;
import vn.chibo.evaluator.explanation.NodeKind;
import vn.chibo.evaluator.outcome.InapplicableReason;
import vn.chibo.evaluator.outcome.Lean;
import vn.chibo.evaluator.outcome.Outcome;
import vn.chibo.evaluator.outcome.UndeterminedReason;
import vn.chibo.evaluator.words.EvaluatorMessages;

/** The mean of a measure over the parts of a record, each part counted once. */
final class Means {
  private final Scope scope;

  Means(Scope scope) {
    this.scope = scope;
  }

  <S, T> Explanation explain(Parts.Found<T> found, Condition.MeanOf<S, T> node) {
    Text label = EvaluatorMessages.text("node.mean", node.measure().label());
    return scope
        .claim(node.requirement())
        .explain(NodeKind.MEAN, label, claim -> explain(label, found, node.measure(), claim));
  }

  private <T> Explanation explain(
      Text label, Parts.Found<T> found, Measure<T> measure, Claim claim) {
    List<Text> missing = new ArrayList<>(found.missing());
    boolean conflict = false;
    Quantity sum = Quantity.exactly(0);
    for (Parts.Part<T> part : found.parts()) {
      Observation seen = measure.observed(part.value(), scope.asOf());
      missing.addAll(seen.missing());
      conflict |= seen.conflict();
      sum = sum.plus(seen.single().orElse(Quantity.UNKNOWN));
    }
    Measured asked = FigureWords.required(claim, measure.unit(), Optional.empty());
    if (conflict) {
      UndeterminedReason reason = UndeterminedReason.CONFLICTING_FACTS;
      Outcome open = new Outcome.Undetermined(reason, missing, scope.until());
      return Explanation.leaf(NodeKind.MEAN, label, open).measured(asked);
    }
    if (found.parts().isEmpty()) {
      Outcome none = empty(missing, found.open(), label);
      return Explanation.leaf(NodeKind.MEAN, label, none).measured(asked);
    }
    Quantity mean = sum.dividedBy(Fraction.of(found.parts().size()));
    Outcome outcome = outcome(claim.of(mean), missing, found.open(), label);
    return Explanation.leaf(NodeKind.MEAN, label, outcome)
        .measured(FigureWords.measured(mean, claim, measure.unit(), outcome));
  }

  private Outcome empty(List<Text> missing, boolean open, Text label) {
    return missing.isEmpty() && !open
        ? Outcome.notApplicable(InapplicableReason.EMPTY_POPULATION)
        : outcome(Truth.UNKNOWN, missing, open, label);
  }

  /** Until the window is over any further part can still move a mean to either side. */
  private Outcome outcome(Truth now, List<Text> missing, boolean open, Text label) {
    if (!missing.isEmpty()) {
      return new Outcome.Undetermined(UndeterminedReason.MISSING_FACT, missing, scope.until());
    }
    if (open) {
      return new Outcome.Pending(
          scope.window().last(), now == Truth.YES ? Lean.HOLDS_SO_FAR : Lean.NOT_YET);
    }
    return Outcome.of(
        now, () -> Outcome.undetermined(UndeterminedReason.MISSING_FACT, List.of(label)));
  }
}
