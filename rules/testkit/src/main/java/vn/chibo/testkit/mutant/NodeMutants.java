package vn.chibo.testkit.mutant;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.chibo.core.record.DecisionKind;
import vn.chibo.core.record.Topic;
import vn.chibo.core.time.Span;
import vn.chibo.evaluator.condition.Condition;
import vn.chibo.evaluator.condition.Conditions;
import vn.chibo.evaluator.condition.CongressTerm;
import vn.chibo.testkit.tree.Changed;

/** The small mistakes that can be made in writing one node; what is below it stays. */
final class NodeMutants<S> implements Condition.Visitor<S, Stream<Changed<S>>> {
  private final Requirements requirements;

  NodeMutants(Requirements requirements) {
    this.requirements = requirements;
  }

  private Stream<Changed<S>> dropped(
      List<Condition<S>> parts, Function<List<Condition<S>>, Condition<S>> whole) {
    return IntStream.range(0, parts.size())
        .filter(i -> parts.size() > 1)
        .mapToObj(
            i -> new Changed<>("part " + (i + 1) + " dropped", whole.apply(without(parts, i))));
  }

  /** One part is the same however it is joined. */
  private static <T> Stream<Changed<T>> joined(
      String words, List<Condition<T>> parts, Function<List<Condition<T>>, Condition<T>> whole) {
    return parts.size() > 1 ? only(words, whole.apply(parts)) : Stream.empty();
  }

  private static <T> List<T> without(List<T> parts, int index) {
    List<T> fewer = new ArrayList<>(parts);
    fewer.remove(index);
    return fewer;
  }

  private static <T> Stream<Changed<T>> only(String words, Condition<T> condition) {
    return Stream.of(new Changed<>(words, condition));
  }

  @Override
  public Stream<Changed<S>> all(Condition.All<S> node) {
    return Stream.concat(
        dropped(node.parts(), Condition.All::new),
        joined("any for all", node.parts(), Condition.Any::new));
  }

  @Override
  public Stream<Changed<S>> any(Condition.Any<S> node) {
    return Stream.concat(
        dropped(node.parts(), Condition.Any::new),
        joined("all for any", node.parts(), Condition.All::new));
  }

  @Override
  public Stream<Changed<S>> not(Condition.Not<S> node) {
    return only("not dropped", node.part());
  }

  @Override
  public Stream<Changed<S>> when(Condition.When<S> node) {
    return Stream.concat(
        only("guard dropped", node.due()),
        only("guard required", Conditions.all(node.condition(), node.due())));
  }

  @Override
  public Stream<Changed<S>> unless(Condition.Unless<S> node) {
    return only("exception dropped", node.due());
  }

  @Override
  public Stream<Changed<S>> atLeastOf(Condition.AtLeastOf<S> node) {
    Stream<Changed<S>> steps =
        Stream.of(node.k() + 1, node.k() - 1)
            .map(k -> new Changed<>("at least " + k, new Condition.AtLeastOf<>(k, node.parts())));
    return Stream.concat(
        steps, dropped(node.parts(), parts -> new Condition.AtLeastOf<>(node.k(), parts)));
  }

  @Override
  public Stream<Changed<S>> compare(Condition.Compare<S> node) {
    return Stream.concat(
        requirements.of(node, other -> new Condition.Compare<>(node.measure(), other)),
        Selections.of(node.measure(), other -> new Condition.Compare<>(other, node.requirement())));
  }

  @Override
  public Stream<Changed<S>> tallied(Condition.Tallied<S> node) {
    return Stream.concat(
        requirements.of(node, other -> new Condition.Tallied<>(node.tally(), other)),
        Selections.of(node.tally(), other -> new Condition.Tallied<>(other, node.requirement())));
  }

  @Override
  public Stream<Changed<S>> forEverySpan(Condition.ForEverySpan<S> node) {
    Stream<Changed<S>> spans =
        Arrays.stream(Span.values())
            .filter(span -> Math.abs(span.compareTo(node.span())) == 1)
            .map(
                span ->
                    new Changed<>("each " + span, new Condition.ForEverySpan<>(span, node.body())));
    return Stream.concat(spans, only("each " + node.span() + " dropped", node.body()));
  }

  @Override
  public <T> Stream<Changed<S>> forEvery(Condition.ForEvery<S, T> node) {
    Optional<String> same =
        node.parts().equals(CongressTerm.TERM)
            ? Optional.of("there is always just one of them")
            : Optional.empty();
    return Stream.concat(
        NodeMutants.<S>only("some for every", Conditions.some(node.parts(), node.body()))
            .map(changed -> changed.proved(same)),
        Selections.of(node.parts(), other -> new Condition.ForEvery<>(other, node.body())));
  }

  @Override
  public <T> Stream<Changed<S>> countWhere(Condition.CountWhere<S, T> node) {
    return Stream.concat(
        requirements.of(
            node, other -> new Condition.CountWhere<>(node.parts(), node.body(), other)),
        Selections.of(
            node.parts(),
            other -> new Condition.CountWhere<>(other, node.body(), node.requirement())));
  }

  @Override
  public <T> Stream<Changed<S>> shareOf(Condition.ShareOf<S, T> node) {
    return Stream.concat(
        requirements.of(node, other -> new Condition.ShareOf<>(node.parts(), node.body(), other)),
        Selections.of(
            node.parts(),
            other -> new Condition.ShareOf<>(other, node.body(), node.requirement())));
  }

  @Override
  public <T> Stream<Changed<S>> meanOf(Condition.MeanOf<S, T> node) {
    return Stream.of(
            requirements.of(
                node, other -> new Condition.MeanOf<>(node.parts(), node.measure(), other)),
            Selections.of(
                node.measure(),
                other -> new Condition.MeanOf<>(node.parts(), other, node.requirement())),
            Selections.of(
                node.parts(),
                other -> new Condition.MeanOf<>(other, node.measure(), node.requirement())))
        .flatMap(each -> each);
  }

  /** Its table is changed in the figures of the book. */
  @Override
  public Stream<Changed<S>> permitted(Condition.Permitted<S> node) {
    return Stream.empty();
  }

  @Override
  public Stream<Changed<S>> decided(Condition.Decided<S> node) {
    return Arrays.stream(DecisionKind.values())
        .filter(kind -> kind != node.kind())
        .map(
            kind ->
                new Changed<>("decided " + kind, new Condition.Decided<>(kind, node.decisions())));
  }

  /** A name and a judgement under it are of one topic: both are mistaken together. */
  @Override
  public Stream<Changed<S>> named(Condition.Named<S> node) {
    Topic other = new Topic(node.topic() + "-else");
    Condition<S> body =
        node.body() instanceof Condition.Judgement<S> judged && judged.topic().equals(node.topic())
            ? new Condition.Judgement<>(other, judged.question(), judged.who(), judged.figures())
            : node.body();
    return Stream.concat(
        only("name dropped", node.body()),
        only("named " + other, new Condition.Named<>(other, node.label(), body)));
  }

  @Override
  public Stream<Changed<S>> judgement(Condition.Judgement<S> node) {
    return Stream.empty();
  }

  @Override
  public Stream<Changed<S>> readings(Condition.Readings<S> node) {
    return node.readings().keySet().stream()
        .filter(name -> node.readings().size() > 1)
        .map(name -> new Changed<>("reading " + name + " dropped", without(node, name)));
  }

  private static <T> Condition<T> without(Condition.Readings<T> node, String name) {
    Map<String, Condition<T>> fewer = new LinkedHashMap<>(node.readings());
    fewer.remove(name);
    return new Condition.Readings<>(fewer, node.labels());
  }

  @Override
  public Stream<Changed<S>> noFigure(Condition.NoFigure<S> node) {
    return Stream.empty();
  }
}
