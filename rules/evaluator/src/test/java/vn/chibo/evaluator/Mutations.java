package vn.chibo.evaluator;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import vn.chibo.core.figure.Bound;
import vn.chibo.core.figure.Fraction;
import vn.chibo.core.figure.Quantity;
import vn.chibo.core.figure.Truth;
import vn.chibo.evaluator.explanation.Explanation;
import vn.chibo.evaluator.explanation.Explanation.Observed;
import vn.chibo.evaluator.explanation.Explanation.Required;
import vn.chibo.evaluator.explanation.Explanation.Shortfall;
import vn.chibo.evaluator.explanation.Measured;
import vn.chibo.evaluator.explanation.NodeKind;
import vn.chibo.evaluator.outcome.InapplicableReason;
import vn.chibo.evaluator.outcome.Lean;
import vn.chibo.evaluator.outcome.Outcome;
import vn.chibo.evaluator.outcome.UndeterminedReason;

/** Explanations in which one thing was changed that a checker must find. */
final class Mutations {
  /** Nodes whose outcome is a leaf of its own: nothing else in the tree says what it must be. */
  private static final Set<NodeKind> TRUSTED =
      Set.of(NodeKind.PERMITTED, NodeKind.JUDGEMENT, NodeKind.NO_FIGURE, NodeKind.RULE);

  private static final List<Outcome> OUTCOMES =
      List.of(
          Outcome.SATISFIED,
          Outcome.VIOLATED,
          new Outcome.Pending(LocalDate.of(2024, 12, 31), Lean.NOT_YET),
          new Outcome.Pending(LocalDate.of(2024, 12, 31), Lean.HOLDS_SO_FAR),
          Outcome.undetermined(UndeterminedReason.MISSING_FACT, List.of()),
          Outcome.notApplicable(InapplicableReason.CONDITION_NOT_MET));

  private Mutations() {}

  /** The tree with each node changed in each way in turn. */
  static List<Explanation> of(Explanation tree) {
    List<Explanation> all = new ArrayList<>(ofNode(tree));
    for (int i = 0; i < tree.parts().size(); i++) {
      for (Explanation part : of(tree.parts().get(i))) {
        List<Explanation> parts = new ArrayList<>(tree.parts());
        parts.set(i, part);
        all.add(
            new Explanation(
                tree.kind(),
                tree.label(),
                tree.outcome(),
                tree.asked(),
                tree.measured(),
                tree.grounds(),
                parts));
      }
    }
    return all;
  }

  private static List<Explanation> ofNode(Explanation node) {
    List<Explanation> changed = new ArrayList<>();
    if (TRUSTED.contains(node.kind())) {
      return changed;
    }
    if (inexactMean(node)) {
      return changed;
    }
    OUTCOMES.stream()
        .filter(outcome -> outcome.getClass() != node.outcome().getClass())
        .forEach(outcome -> changed.add(with(node, outcome)));
    if (node.outcome() instanceof Outcome.Pending pending) {
      changed.add(with(node, new Outcome.Pending(pending.until().plusDays(1), pending.lean())));
      changed.add(with(node, new Outcome.Pending(pending.until().minusDays(1), pending.lean())));
    }
    node.shortfall()
        .filter(by -> by.distance().exact().isPresent())
        .ifPresent(by -> changed.add(distant(node, by)));
    if (!(node.outcome() instanceof Outcome.Undetermined)
        && !(node.outcome() instanceof Outcome.NotApplicable)) {
      node.observed().flatMap(seen -> observed(node, seen)).ifPresent(changed::add);
      node.observed().flatMap(seen -> required(node, seen)).ifPresent(changed::add);
    }
    return changed;
  }

  private static Explanation distant(Explanation node, Shortfall by) {
    Quantity more = by.distance().plus(Quantity.exactly(1));
    return figures(
        node,
        measured ->
            new Measured(
                measured.observed(),
                measured.required(),
                Optional.of(new Shortfall(more, by.amount(), by.words()))));
  }

  /** What the parts of a mean lack does not stand in the tree. */
  private static boolean inexactMean(Explanation node) {
    return node.kind() == NodeKind.MEAN
        && node.observed().flatMap(seen -> seen.quantity().exact()).isEmpty();
  }

  /** The figure on the other side of the threshold. */
  private static Optional<Explanation> observed(Explanation node, Observed seen) {
    Required required = node.required().orElseThrow();
    Truth now = seen.quantity().compare(required.comparison(), required.threshold());
    return around(required.threshold()).stream()
        .map(Quantity::exactly)
        .filter(other -> opposite(now, other.compare(required.comparison(), required.threshold())))
        .findFirst()
        .map(
            other ->
                figures(
                    node,
                    measured ->
                        new Measured(
                            Optional.of(new Observed(other, seen.course(), seen.words())),
                            required,
                            measured.shortfall())));
  }

  /** The threshold on the other side of the figure. */
  private static Optional<Explanation> required(Explanation node, Observed seen) {
    Required required = node.required().orElseThrow();
    Truth now = seen.quantity().compare(required.comparison(), required.threshold());
    Fraction figure = seen.quantity().low().map(Bound::value).orElse(Fraction.ZERO);
    return around(figure).stream()
        .filter(t -> opposite(now, seen.quantity().compare(required.comparison(), t)))
        .findFirst()
        .map(
            other ->
                figures(
                    node,
                    measured ->
                        new Measured(
                            measured.observed(),
                            new Required(
                                required.comparison(), other, required.words(), required.origin()),
                            measured.shortfall())));
  }

  private static boolean opposite(Truth one, Truth other) {
    return one != Truth.UNKNOWN && other != Truth.UNKNOWN && one != other;
  }

  private static List<Fraction> around(Fraction value) {
    return List.of(value.minus(Fraction.ONE), value, value.plus(Fraction.ONE));
  }

  private static Explanation figures(Explanation node, UnaryOperator<Measured> change) {
    return node.measured(change.apply(node.measured().orElseThrow()));
  }

  private static Explanation with(Explanation node, Outcome outcome) {
    return new Explanation(
        node.kind(),
        node.label(),
        outcome,
        node.asked(),
        node.measured(),
        node.grounds(),
        node.parts());
  }
}
