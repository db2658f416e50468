package vn.chibo.testkit.tree;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.chibo.evaluator.condition.Condition;

/** Changes one node of a condition after the other, from the top, and leaves all others alone. */
public final class EachNode<S> implements Condition.Visitor<S, Stream<Changed<S>>> {
  private final Change change;
  private final String path;

  private EachNode(Change change, String path) {
    this.change = change;
    this.path = path;
  }

  /** The condition with each change of each node, one at a time. */
  public static <S> Stream<Changed<S>> of(Condition<S> condition, Change change) {
    return at(condition, change, NodeWords.of(condition));
  }

  private static <T> Stream<Changed<T>> at(Condition<T> node, Change change, String path) {
    return Stream.concat(
        change.of(node).map(changed -> changed.at(path)),
        node.accept(new EachNode<T>(change, path)));
  }

  private <T> Stream<Changed<S>> below(
      String step, Condition<T> child, Function<Condition<T>, Condition<S>> whole) {
    String place = path + " > " + step + NodeWords.of(child);
    return at(child, change, place).map(changed -> changed.into(whole));
  }

  private Stream<Changed<S>> parts(
      List<Condition<S>> parts, Function<List<Condition<S>>, Condition<S>> whole) {
    return IntStream.range(0, parts.size())
        .boxed()
        .flatMap(
            i ->
                below(
                    (i + 1) + ". ", parts.get(i), other -> whole.apply(replaced(parts, i, other))));
  }

  private static <T> List<T> replaced(List<T> parts, int index, T other) {
    List<T> copy = new ArrayList<>(parts);
    copy.set(index, other);
    return copy;
  }

  @Override
  public Stream<Changed<S>> all(Condition.All<S> node) {
    return parts(node.parts(), Condition.All::new);
  }

  @Override
  public Stream<Changed<S>> any(Condition.Any<S> node) {
    return parts(node.parts(), Condition.Any::new);
  }

  @Override
  public Stream<Changed<S>> not(Condition.Not<S> node) {
    return below("", node.part(), Condition.Not::new);
  }

  @Override
  public Stream<Changed<S>> when(Condition.When<S> node) {
    return Stream.concat(
        below("guard: ", node.condition(), other -> new Condition.When<>(other, node.due())),
        below("due: ", node.due(), other -> new Condition.When<>(node.condition(), other)));
  }

  @Override
  public Stream<Changed<S>> unless(Condition.Unless<S> node) {
    return Stream.concat(
        below(
            "exception: ",
            node.exception(),
            other -> new Condition.Unless<>(other, node.clause(), node.due())),
        below(
            "due: ",
            node.due(),
            other -> new Condition.Unless<>(node.exception(), node.clause(), other)));
  }

  @Override
  public Stream<Changed<S>> atLeastOf(Condition.AtLeastOf<S> node) {
    return parts(node.parts(), parts -> new Condition.AtLeastOf<>(node.k(), parts));
  }

  @Override
  public Stream<Changed<S>> forEverySpan(Condition.ForEverySpan<S> node) {
    return below("", node.body(), other -> new Condition.ForEverySpan<>(node.span(), other));
  }

  @Override
  public <T> Stream<Changed<S>> forEvery(Condition.ForEvery<S, T> node) {
    return below("", node.body(), other -> new Condition.ForEvery<>(node.parts(), other));
  }

  @Override
  public <T> Stream<Changed<S>> countWhere(Condition.CountWhere<S, T> node) {
    return below(
        "",
        node.body(),
        other -> new Condition.CountWhere<>(node.parts(), other, node.requirement()));
  }

  @Override
  public <T> Stream<Changed<S>> shareOf(Condition.ShareOf<S, T> node) {
    return below(
        "", node.body(), other -> new Condition.ShareOf<>(node.parts(), other, node.requirement()));
  }

  @Override
  public Stream<Changed<S>> named(Condition.Named<S> node) {
    return below(
        "", node.body(), other -> new Condition.Named<>(node.topic(), node.label(), other));
  }

  @Override
  public Stream<Changed<S>> readings(Condition.Readings<S> node) {
    return node.readings().entrySet().stream()
        .flatMap(
            reading ->
                below(
                    reading.getKey() + ": ",
                    reading.getValue(),
                    other -> with(node, reading.getKey(), other)));
  }

  private static <S> Condition<S> with(
      Condition.Readings<S> node, String name, Condition<S> reading) {
    Map<String, Condition<S>> readings = new LinkedHashMap<>(node.readings());
    readings.put(name, reading);
    return new Condition.Readings<>(readings, node.labels());
  }

  @Override
  public <T> Stream<Changed<S>> meanOf(Condition.MeanOf<S, T> node) {
    return Stream.empty();
  }

  @Override
  public Stream<Changed<S>> compare(Condition.Compare<S> node) {
    return Stream.empty();
  }

  @Override
  public Stream<Changed<S>> tallied(Condition.Tallied<S> node) {
    return Stream.empty();
  }

  @Override
  public Stream<Changed<S>> permitted(Condition.Permitted<S> node) {
    return Stream.empty();
  }

  @Override
  public Stream<Changed<S>> decided(Condition.Decided<S> node) {
    return Stream.empty();
  }

  @Override
  public Stream<Changed<S>> judgement(Condition.Judgement<S> node) {
    return Stream.empty();
  }

  @Override
  public Stream<Changed<S>> noFigure(Condition.NoFigure<S> node) {
    return Stream.empty();
  }
}
