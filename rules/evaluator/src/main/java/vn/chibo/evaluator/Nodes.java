package vn.chibo.evaluator;

import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import vn.chibo.evaluator.condition.Condition;

/** All nodes of a condition, from the top. */
final class Nodes<S> implements Condition.Visitor<S, Stream<Condition<?>>> {

  static <S> Stream<Condition<?>> of(Condition<S> condition) {
    return condition.accept(new Nodes<>());
  }

  private static Stream<Condition<?>> with(Condition<?> node, Stream<Condition<?>> below) {
    return Stream.concat(Stream.of(node), below);
  }

  private Stream<Condition<?>> of(Collection<Condition<S>> parts) {
    return parts.stream().flatMap(part -> part.accept(this));
  }

  @Override
  public Stream<Condition<?>> all(Condition.All<S> node) {
    return with(node, of(node.parts()));
  }

  @Override
  public Stream<Condition<?>> any(Condition.Any<S> node) {
    return with(node, of(node.parts()));
  }

  @Override
  public Stream<Condition<?>> not(Condition.Not<S> node) {
    return with(node, node.part().accept(this));
  }

  @Override
  public Stream<Condition<?>> when(Condition.When<S> node) {
    return with(node, of(List.of(node.condition(), node.due())));
  }

  @Override
  public Stream<Condition<?>> unless(Condition.Unless<S> node) {
    return with(node, of(List.of(node.exception(), node.due())));
  }

  @Override
  public Stream<Condition<?>> atLeastOf(Condition.AtLeastOf<S> node) {
    return with(node, of(node.parts()));
  }

  @Override
  public Stream<Condition<?>> compare(Condition.Compare<S> node) {
    return Stream.of(node);
  }

  @Override
  public Stream<Condition<?>> tallied(Condition.Tallied<S> node) {
    return Stream.of(node);
  }

  @Override
  public Stream<Condition<?>> forEverySpan(Condition.ForEverySpan<S> node) {
    return with(node, node.body().accept(this));
  }

  @Override
  public <T> Stream<Condition<?>> forEvery(Condition.ForEvery<S, T> node) {
    return with(node, of(node.body()));
  }

  @Override
  public <T> Stream<Condition<?>> countWhere(Condition.CountWhere<S, T> node) {
    return with(node, of(node.body()));
  }

  @Override
  public <T> Stream<Condition<?>> shareOf(Condition.ShareOf<S, T> node) {
    return with(node, of(node.body()));
  }

  @Override
  public <T> Stream<Condition<?>> meanOf(Condition.MeanOf<S, T> node) {
    return Stream.of(node);
  }

  @Override
  public Stream<Condition<?>> permitted(Condition.Permitted<S> node) {
    return Stream.of(node);
  }

  @Override
  public Stream<Condition<?>> decided(Condition.Decided<S> node) {
    return Stream.of(node);
  }

  @Override
  public Stream<Condition<?>> named(Condition.Named<S> node) {
    return with(node, node.body().accept(this));
  }

  @Override
  public Stream<Condition<?>> judgement(Condition.Judgement<S> node) {
    return Stream.of(node);
  }

  @Override
  public Stream<Condition<?>> readings(Condition.Readings<S> node) {
    return with(node, of(node.readings().values()));
  }

  @Override
  public Stream<Condition<?>> noFigure(Condition.NoFigure<S> node) {
    return Stream.of(node);
  }
}
