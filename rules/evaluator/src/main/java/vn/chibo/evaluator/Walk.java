package vn.chibo.evaluator;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import vn.chibo.core.record.OrganizationRecord;
import vn.chibo.core.text.Text;
import vn.chibo.core.time.DatePeriod;
import vn.chibo.evaluator.condition.Condition;
import vn.chibo.evaluator.condition.Parts;
import vn.chibo.evaluator.explanation.Explanation;
import vn.chibo.evaluator.explanation.NodeKind;
import vn.chibo.evaluator.outcome.InapplicableReason;
import vn.chibo.evaluator.outcome.Joins;
import vn.chibo.evaluator.outcome.Lean;
import vn.chibo.evaluator.outcome.Outcome;
import vn.chibo.evaluator.words.EvaluatorMessages;

/** Walks a condition over a record itself: joins and quantifiers; {@link Leaves} does the rest. */
final class Walk<S> implements Condition.Visitor<S, Explanation> {
  private final S subject;
  private final Scope scope;
  private final Leaves<S> leaves;

  Walk(S subject, Scope scope) {
    this.subject = subject;
    this.scope = scope;
    this.leaves = new Leaves<>(subject, scope);
  }

  private Explanation explain(Condition<S> condition) {
    return condition.accept(this);
  }

  @Override
  public Explanation all(Condition.All<S> node) {
    List<Explanation> parts = node.parts().stream().map(this::explain).toList();
    return Explanation.join(
        NodeKind.ALL, EvaluatorMessages.text("node.all"), Joins.all(outcomes(parts)), parts);
  }

  @Override
  public Explanation any(Condition.Any<S> node) {
    List<Explanation> parts = node.parts().stream().map(this::explain).toList();
    return Explanation.join(
        NodeKind.ANY, EvaluatorMessages.text("node.any"), Joins.any(outcomes(parts)), parts);
  }

  @Override
  public Explanation not(Condition.Not<S> node) {
    Explanation part = explain(node.part());
    return Explanation.join(
        NodeKind.NOT,
        EvaluatorMessages.text("node.not", part.label()),
        Joins.not(part.outcome()),
        List.of(part));
  }

  @Override
  public Explanation when(Condition.When<S> node) {
    Explanation condition = explain(node.condition());
    Explanation due = explain(node.due());
    return Explanation.join(
        NodeKind.WHEN,
        due.label(),
        Joins.when(condition.outcome(), due.outcome()),
        List.of(condition, due));
  }

  @Override
  public Explanation unless(Condition.Unless<S> node) {
    Explanation exception = explain(node.exception());
    Explanation due = explain(node.due());
    return Explanation.join(
        NodeKind.UNLESS,
        due.label(),
        Joins.unless(exception.outcome(), due.outcome()),
        List.of(exception, due));
  }

  @Override
  public Explanation atLeastOf(Condition.AtLeastOf<S> node) {
    List<Explanation> parts = node.parts().stream().map(this::explain).toList();
    return Explanation.join(
        NodeKind.AT_LEAST_OF,
        EvaluatorMessages.text("node.at-least-of", node.k()),
        Joins.atLeast(node.k(), outcomes(parts)),
        parts);
  }

  @Override
  public Explanation forEverySpan(Condition.ForEverySpan<S> node) {
    List<Explanation> parts =
        scope.spans(node.span()).stream().map(span -> inSpan(node, span)).toList();
    return Explanation.join(
        NodeKind.FOR_EVERY_SPAN,
        EvaluatorMessages.text("node.every." + node.span()),
        Joins.all(outcomes(parts)),
        parts);
  }

  private Explanation inSpan(Condition.ForEverySpan<S> node, DatePeriod span) {
    Text label = SpanWords.name(node.span(), span);
    return scope
        .under(span)
        .map(window -> new Walk<>(subject, scope.within(window)).explain(node.body()))
        .orElseGet(() -> notInForce(label))
        .labelled(label);
  }

  private static Explanation notInForce(Text label) {
    return Explanation.leaf(
        NodeKind.RULE, label, Outcome.notApplicable(InapplicableReason.NOT_IN_FORCE));
  }

  @Override
  public <T> Explanation forEvery(Condition.ForEvery<S, T> node) {
    return report(node.parts())
        .map(report -> node.body().accept(new PublishedWalk<>(report, scope)))
        .orElseGet(
            () -> guard(NodeKind.FOR_EVERY, node.parts(), () -> every(find(node.parts()), node)));
  }

  private <T> Explanation every(Parts.Found<T> found, Condition.ForEvery<S, T> node) {
    List<Explanation> parts = explain(found, node.body());
    List<Outcome> outcomes = new ArrayList<>(outcomes(parts));
    if (!found.missing().isEmpty()) {
      outcomes.add(new Outcome.Undetermined(found.reason(), found.missing(), scope.until()));
    }
    if (found.open()) {
      outcomes.add(new Outcome.Pending(scope.window().last(), Lean.HOLDS_SO_FAR));
    }
    return Explanation.join(
        NodeKind.FOR_EVERY,
        EvaluatorMessages.text("node.every", node.parts().label()),
        Joins.all(outcomes),
        parts);
  }

  private <T> Parts.Found<T> find(Parts<S, T> parts) {
    return parts.finder().find(subject, scope.window(), scope.asOf());
  }

  private static Explanation guard(
      NodeKind kind, Parts<?, ?> parts, Supplier<Explanation> explained) {
    return Faulty.guard(kind, parts.label(), explained);
  }

  private <T> List<Explanation> explain(Parts.Found<T> found, Condition<T> body) {
    return found.parts().stream().map(part -> explain(part, body)).toList();
  }

  private <T> Explanation explain(Parts.Part<T> part, Condition<T> body) {
    Scope inner = part.date().map(DatePeriod::ofDay).map(scope::within).orElse(scope);
    return body.accept(new Walk<>(part.value(), inner)).labelled(part.label());
  }

  @Override
  public <T> Explanation countWhere(Condition.CountWhere<S, T> node) {
    return report(node.parts())
        .map(report -> new PublishedWalk<S>(report, scope).countWhere(node))
        .orElseGet(
            () -> guard(NodeKind.COUNT, node.parts(), () -> count(find(node.parts()), node)));
  }

  private <T> Explanation count(Parts.Found<T> found, Condition.CountWhere<S, T> node) {
    return new Counts(scope).explain(found, explain(found, node.body()), node);
  }

  @Override
  public <T> Explanation shareOf(Condition.ShareOf<S, T> node) {
    return report(node.parts())
        .map(report -> new PublishedShares(report, scope).explain(node.body(), node.requirement()))
        .orElseGet(
            () -> guard(NodeKind.SHARE, node.parts(), () -> share(find(node.parts()), node)));
  }

  private <T> Explanation share(Parts.Found<T> found, Condition.ShareOf<S, T> node) {
    return new Shares(scope).explain(found, explain(found, node.body()), node);
  }

  @Override
  public <T> Explanation meanOf(Condition.MeanOf<S, T> node) {
    return report(node.parts())
        .map(
            report ->
                new PublishedProof(report, scope)
                    .mean(node.measure(), scope.claim(node.requirement())))
        .orElseGet(
            () ->
                guard(
                    NodeKind.MEAN,
                    node.parts(),
                    () -> new Means(scope).explain(find(node.parts()), node)));
  }

  /** The subject where it is a report without records of its cells, and the parts are of cells. */
  private Optional<OrganizationRecord> report(Parts<?, ?> parts) {
    return parts.ofCells()
            && subject instanceof OrganizationRecord record
            && PublishedProof.speaksFor(record)
        ? Optional.of(record)
        : Optional.empty();
  }

  @Override
  public Explanation named(Condition.Named<S> node) {
    Explanation body = explain(node.body());
    return Explanation.join(NodeKind.NAMED, node.label(), body.outcome(), List.of(body));
  }

  @Override
  public Explanation readings(Condition.Readings<S> node) {
    return ReadingsJoin.join(scope.rule().id().value(), scope, node.readings(), this::explain);
  }

  @Override
  public Explanation compare(Condition.Compare<S> node) {
    return leaves.compare(node);
  }

  @Override
  public Explanation tallied(Condition.Tallied<S> node) {
    return leaves.tallied(node);
  }

  @Override
  public Explanation permitted(Condition.Permitted<S> node) {
    return leaves.permitted(node);
  }

  @Override
  public Explanation decided(Condition.Decided<S> node) {
    return leaves.decided(node);
  }

  @Override
  public Explanation judgement(Condition.Judgement<S> node) {
    return Leaves.judgement(node);
  }

  @Override
  public Explanation noFigure(Condition.NoFigure<S> node) {
    return Leaves.noFigure(node);
  }

  static List<Outcome> outcomes(List<Explanation> parts) {
    return parts.stream().map(Explanation::outcome).toList();
  }
}
