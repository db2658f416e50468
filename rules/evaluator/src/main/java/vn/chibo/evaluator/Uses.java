package vn.chibo.evaluator;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.chibo.core.figure.Unit;
import vn.chibo.core.text.Text;
import vn.chibo.evaluator.condition.Condition;
import vn.chibo.evaluator.condition.Measure;
import vn.chibo.evaluator.condition.Requirement;
import vn.chibo.evaluator.words.EvaluatorMessages;

/**
 * All comparisons of a condition with a threshold. On the way down it is kept whether a stricter
 * node makes the whole stricter, looser (below a "not") or neither for sure.
 */
final class Uses<S> implements Condition.Visitor<S, Stream<Use>> {
  private final Direction outer;

  private Uses(Direction outer) {
    this.outer = outer;
  }

  static <S> Stream<Use> of(Condition<S> condition) {
    return condition.accept(new Uses<>(Direction.GREATER));
  }

  private Stream<Use> use(Text of, Unit unit, Requirement requirement) {
    return Stream.of(new Use(of, unit, Optional.empty(), requirement, tighter(requirement)));
  }

  private Stream<Use> use(Text of, Measure<?> measure, Requirement requirement) {
    return Stream.of(
        new Use(of, measure.unit(), measure.denominator(), requirement, tighter(requirement)));
  }

  private Direction tighter(Requirement requirement) {
    return Direction.of(requirement.comparison()).under(outer);
  }

  private Stream<Use> of(Collection<Condition<S>> parts) {
    return parts.stream().flatMap(part -> part.accept(this));
  }

  private <T> Stream<Use> below(Condition<T> body, Direction direction) {
    return body.accept(new Uses<>(direction));
  }

  @Override
  public Stream<Use> all(Condition.All<S> node) {
    return of(node.parts());
  }

  @Override
  public Stream<Use> any(Condition.Any<S> node) {
    return of(node.parts());
  }

  @Override
  public Stream<Use> not(Condition.Not<S> node) {
    return below(node.part(), outer.reversed());
  }

  /** The fewer meet the condition, the fewer are asked what is due. */
  @Override
  public Stream<Use> when(Condition.When<S> node) {
    return Stream.concat(below(node.condition(), outer.reversed()), below(node.due(), outer));
  }

  /** The fewer meet the exception, the more are asked what is due. */
  @Override
  public Stream<Use> unless(Condition.Unless<S> node) {
    return of(List.of(node.exception(), node.due()));
  }

  @Override
  public Stream<Use> atLeastOf(Condition.AtLeastOf<S> node) {
    return of(node.parts());
  }

  @Override
  public Stream<Use> compare(Condition.Compare<S> node) {
    return use(node.measure().label(), node.measure(), node.requirement());
  }

  @Override
  public Stream<Use> tallied(Condition.Tallied<S> node) {
    return use(node.tally().label(), node.tally().unit(), node.requirement());
  }

  @Override
  public Stream<Use> forEverySpan(Condition.ForEverySpan<S> node) {
    return below(node.body(), outer);
  }

  @Override
  public <T> Stream<Use> forEvery(Condition.ForEvery<S, T> node) {
    return below(node.body(), outer);
  }

  @Override
  public <T> Stream<Use> countWhere(Condition.CountWhere<S, T> node) {
    Text label = EvaluatorMessages.text("node.count", node.parts().label());
    return Stream.concat(
        use(label, Unit.COUNT, node.requirement()),
        below(node.body(), tighter(node.requirement())));
  }

  @Override
  public <T> Stream<Use> shareOf(Condition.ShareOf<S, T> node) {
    Text label = EvaluatorMessages.text("node.share", node.parts().label());
    return Stream.concat(
        use(label, Unit.SHARE, node.requirement()),
        below(node.body(), tighter(node.requirement())));
  }

  @Override
  public <T> Stream<Use> meanOf(Condition.MeanOf<S, T> node) {
    Text label = EvaluatorMessages.text("node.mean", node.measure().label());
    return use(label, node.measure(), node.requirement());
  }

  @Override
  public Stream<Use> permitted(Condition.Permitted<S> node) {
    return Stream.empty();
  }

  @Override
  public Stream<Use> decided(Condition.Decided<S> node) {
    return Stream.empty();
  }

  @Override
  public Stream<Use> named(Condition.Named<S> node) {
    return below(node.body(), outer);
  }

  @Override
  public Stream<Use> judgement(Condition.Judgement<S> node) {
    return Stream.empty();
  }

  @Override
  public Stream<Use> readings(Condition.Readings<S> node) {
    return of(node.readings().values());
  }

  @Override
  public Stream<Use> noFigure(Condition.NoFigure<S> node) {
    return Stream.empty();
  }
}
