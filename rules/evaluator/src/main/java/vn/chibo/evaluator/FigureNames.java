package vn.chibo.evaluator;

import java.util.Collection;
import java.util.stream.Stream;
import vn.chibo.evaluator.condition.Condition;
import vn.chibo.evaluator.condition.Requirement;
import vn.chibo.evaluator.condition.Threshold;

/** The names of the figures that a condition asks for, so that a book lacking one is refused. */
final class FigureNames<S> implements Condition.Visitor<S, Stream<String>> {

  static <S> Stream<String> of(Condition<S> condition) {
    return condition.accept(new FigureNames<>());
  }

  private static Stream<String> of(Requirement requirement) {
    return requirement.threshold() instanceof Threshold.Parameter parameter
        ? Stream.of(parameter.name())
        : Stream.empty();
  }

  private Stream<String> of(Collection<Condition<S>> parts) {
    return parts.stream().flatMap(part -> part.accept(this));
  }

  @Override
  public Stream<String> all(Condition.All<S> node) {
    return of(node.parts());
  }

  @Override
  public Stream<String> any(Condition.Any<S> node) {
    return of(node.parts());
  }

  @Override
  public Stream<String> not(Condition.Not<S> node) {
    return node.part().accept(this);
  }

  @Override
  public Stream<String> when(Condition.When<S> node) {
    return Stream.concat(node.condition().accept(this), node.due().accept(this));
  }

  @Override
  public Stream<String> unless(Condition.Unless<S> node) {
    return Stream.concat(node.exception().accept(this), node.due().accept(this));
  }

  @Override
  public Stream<String> atLeastOf(Condition.AtLeastOf<S> node) {
    return of(node.parts());
  }

  @Override
  public Stream<String> compare(Condition.Compare<S> node) {
    return of(node.requirement());
  }

  @Override
  public Stream<String> tallied(Condition.Tallied<S> node) {
    return of(node.requirement());
  }

  @Override
  public Stream<String> forEverySpan(Condition.ForEverySpan<S> node) {
    return node.body().accept(this);
  }

  @Override
  public <T> Stream<String> forEvery(Condition.ForEvery<S, T> node) {
    return of(node.body());
  }

  @Override
  public <T> Stream<String> shareOf(Condition.ShareOf<S, T> node) {
    return Stream.concat(of(node.body()), of(node.requirement()));
  }

  @Override
  public <T> Stream<String> meanOf(Condition.MeanOf<S, T> node) {
    return of(node.requirement());
  }

  @Override
  public Stream<String> permitted(Condition.Permitted<S> node) {
    return Stream.empty();
  }

  @Override
  public Stream<String> decided(Condition.Decided<S> node) {
    return Stream.empty();
  }

  @Override
  public Stream<String> named(Condition.Named<S> node) {
    return node.body().accept(this);
  }

  @Override
  public Stream<String> judgement(Condition.Judgement<S> node) {
    return Stream.empty();
  }

  @Override
  public Stream<String> readings(Condition.Readings<S> node) {
    return of(node.readings().values());
  }

  @Override
  public Stream<String> noFigure(Condition.NoFigure<S> node) {
    return Stream.empty();
  }
}
