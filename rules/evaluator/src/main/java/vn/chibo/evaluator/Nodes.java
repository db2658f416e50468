package vn.chibo.evaluator;

import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import vn.chibo.evaluator.condition.Condition;
import vn.chibo.evaluator.condition.Measure;

/** All nodes of a condition, from the top. */
final class Nodes<S> implements Condition.Visitor<S, Stream<Condition<?>>> {
  /** Far below what exhausts a stack, or what JSON may nest when it is explained. */
  static final int DEEPEST = 100;

  /** A part that stands in several places counts in each. */
  static final int MOST = 200_000;

  private final int depth;

  /** How many nodes may still come, below zero where there were too many. */
  private final int[] left;

  private Nodes(int depth, int[] left) {
    this.depth = depth;
    this.left = left;
  }

  static <S> Stream<Condition<?>> of(Condition<S> condition) {
    return condition.accept(new Nodes<>(1, new int[] {MOST}));
  }

  /** Whether a condition is too deep or has too many nodes to be walked. */
  static <S> boolean tooMany(Condition<S> condition) {
    int[] left = {MOST - 1};
    condition.accept(new Nodes<>(1, left)).forEach(node -> {});
    return left[0] < 0;
  }

  /** The measures that a node itself asks for. */
  static Stream<Measure<?>> measures(Condition<?> node) {
    if (node instanceof Condition.MeanOf<?, ?> mean) {
      return Stream.of(mean.measure());
    }
    return node instanceof Condition.Compare<?> compare
        ? Stream.of(compare.measure())
        : Stream.empty();
  }

  private <T> Stream<Condition<?>> below(Condition<T> part) {
    // Counted on the way, not in what comes out: a stream may make more than it is asked for.
    left[0] = depth < DEEPEST ? left[0] - 1 : -1;
    return left[0] < 0 ? Stream.empty() : part.accept(new Nodes<>(depth + 1, left));
  }

  private static Stream<Condition<?>> with(Condition<?> node, Stream<Condition<?>> below) {
    return Stream.concat(Stream.of(node), below);
  }

  private Stream<Condition<?>> of(Collection<Condition<S>> parts) {
    return parts.stream().flatMap(this::below);
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
    return with(node, below(node.part()));
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
    return with(node, below(node.body()));
  }

  @Override
  public <T> Stream<Condition<?>> forEvery(Condition.ForEvery<S, T> node) {
    return with(node, below(node.body()));
  }

  @Override
  public <T> Stream<Condition<?>> countWhere(Condition.CountWhere<S, T> node) {
    return with(node, below(node.body()));
  }

  @Override
  public <T> Stream<Condition<?>> shareOf(Condition.ShareOf<S, T> node) {
    return with(node, below(node.body()));
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
    return with(node, below(node.body()));
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
