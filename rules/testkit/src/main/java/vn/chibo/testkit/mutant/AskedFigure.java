package vn.chibo.testkit.mutant;

import java.util.Optional;
import java.util.stream.Stream;
import vn.chibo.core.figure.Comparison;
import vn.chibo.core.figure.Fraction;
import vn.chibo.core.figure.Unit;
import vn.chibo.evaluator.condition.Condition;
import vn.chibo.evaluator.condition.Requirement;
import vn.chibo.evaluator.condition.Threshold;
import vn.chibo.testkit.tree.Tree;

/**
 * A figure that a node asks for, and what it requires of it.
 *
 * @param requirement what is required
 * @param domain the values that the figure can have
 * @param growing whether it grows while its window runs, so that a comparison also says when it is
 *     settled
 */
record AskedFigure(Requirement requirement, Domain domain, boolean growing) {

  /** The figure of a node, empty where it asks for none. */
  static Optional<AskedFigure> of(Condition<?> node) {
    if (node instanceof Condition.Compare<?> compare) {
      return atOnce(compare.requirement(), Domain.of(compare.measure()));
    }
    if (node instanceof Condition.MeanOf<?, ?> mean) {
      return atOnce(mean.requirement(), Domain.ofMeans(mean.measure()));
    }
    if (node instanceof Condition.ShareOf<?, ?> share) {
      return atOnce(share.requirement(), Domain.SHARES);
    }
    if (node instanceof Condition.CountWhere<?, ?> count) {
      return Optional.of(new AskedFigure(count.requirement(), Domain.COUNTS, true));
    }
    return node instanceof Condition.Tallied<?> tallied
        ? Optional.of(
            new AskedFigure(tallied.requirement(), Domain.of(tallied.tally().unit()), true))
        : Optional.empty();
  }

  private static Optional<AskedFigure> atOnce(Requirement requirement, Domain domain) {
    return Optional.of(new AskedFigure(requirement, domain, false));
  }

  /** All figures of a condition that are compared with a parameter. */
  static Stream<AskedFigure> of(Condition<?> condition, String parameter) {
    Threshold threshold = new Threshold.Parameter(parameter);
    return Tree.nodes(condition)
        .flatMap(node -> of(node).stream())
        .filter(figure -> figure.requirement.threshold().equals(threshold));
  }

  /** What can be asked of a figure in steps no smaller than this. */
  static Fraction step(Unit unit) {
    return unit == Unit.SHARE ? Fraction.percent(1) : Fraction.ONE;
  }

  /** Whether the very same values pass, and are settled on the same days. */
  boolean same(Fraction threshold, Comparison other, Fraction otherThreshold) {
    return settledAlike(other)
        && domain
            .allowed(requirement.comparison(), threshold)
            .equals(domain.allowed(other, otherThreshold));
  }

  /** A minimum is settled when it is reached; a maximum, and an exact number, when exceeded. */
  private boolean settledAlike(Comparison other) {
    return !growing || requirement.comparison().minimum() == other.minimum();
  }
}
