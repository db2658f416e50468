package vn.chibo.testkit.mutant;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.chibo.core.figure.Comparison;
import vn.chibo.core.figure.Fraction;
import vn.chibo.evaluator.condition.Condition;
import vn.chibo.evaluator.condition.Requirement;
import vn.chibo.evaluator.condition.Threshold;
import vn.chibo.testkit.tree.Changed;
import vn.chibo.testkit.tree.NodeWords;

/**
 * What else could be required of a figure: strict for inclusive and the other way round, one side
 * only of an exact figure, a number one step off.
 *
 * @param parameters the values that each parameter of the rule has
 */
record Requirements(Map<String, List<Fraction>> parameters) {

  /** A node with each other requirement. */
  <S> Stream<Changed<S>> of(Condition<S> node, Function<Requirement, Condition<S>> with) {
    AskedFigure figure = AskedFigure.of(node).orElseThrow();
    return Stream.concat(comparisons(figure.requirement()), steps(figure.requirement()))
        .map(other -> changed(figure, other, with));
  }

  private <S> Changed<S> changed(
      AskedFigure figure, Requirement other, Function<Requirement, Condition<S>> with) {
    String words = "asks " + NodeWords.of(other);
    return new Changed<>(words, with.apply(other)).proved(same(figure, other));
  }

  private static Stream<Requirement> comparisons(Requirement requirement) {
    return others(requirement.comparison())
        .map(comparison -> new Requirement(comparison, requirement.threshold()));
  }

  private static Stream<Comparison> others(Comparison comparison) {
    return switch (comparison) {
      case AT_LEAST -> Stream.of(Comparison.MORE_THAN);
      case MORE_THAN -> Stream.of(Comparison.AT_LEAST);
      case AT_MOST -> Stream.of(Comparison.FEWER_THAN);
      case FEWER_THAN -> Stream.of(Comparison.AT_MOST);
      case EXACTLY -> Stream.of(Comparison.AT_LEAST, Comparison.AT_MOST);
    };
  }

  /** Parameters are changed in the figures of the book. */
  private static Stream<Requirement> steps(Requirement requirement) {
    if (!(requirement.threshold() instanceof Threshold.Fixed fixed)) {
      return Stream.empty();
    }
    Fraction step = AskedFigure.step(fixed.unit());
    return Stream.of(fixed.value().plus(step), fixed.value().minus(step))
        .map(value -> new Threshold.Fixed(value, fixed.unit()))
        .map(other -> new Requirement(requirement.comparison(), other));
  }

  private Optional<String> same(AskedFigure figure, Requirement other) {
    List<Fraction> before = values(figure.requirement().threshold());
    List<Fraction> after = values(other.threshold());
    boolean same =
        !before.isEmpty()
            && IntStream.range(0, before.size())
                .allMatch(i -> figure.same(before.get(i), other.comparison(), after.get(i)));
    return same ? Optional.of("the same figures pass") : Optional.empty();
  }

  private List<Fraction> values(Threshold threshold) {
    return threshold instanceof Threshold.Fixed fixed
        ? List.of(fixed.value())
        : parameters.getOrDefault(((Threshold.Parameter) threshold).name(), List.of());
  }
}
