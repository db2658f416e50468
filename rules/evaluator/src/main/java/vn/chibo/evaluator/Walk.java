package vn.chibo.evaluator;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.chibo.core.figure.Comparison;
import vn.chibo.core.figure.Fraction;
import vn.chibo.core.figure.Unit;
import vn.chibo.core.text.Text;
import vn.chibo.core.time.DatePeriod;
import vn.chibo.evaluator.condition.Condition;
import vn.chibo.evaluator.explanation.Asked;
import vn.chibo.evaluator.explanation.Basis;
import vn.chibo.evaluator.explanation.Explanation;
import vn.chibo.evaluator.explanation.Measured;
import vn.chibo.evaluator.explanation.NodeKind;
import vn.chibo.evaluator.outcome.InapplicableReason;
import vn.chibo.evaluator.outcome.Joins;
import vn.chibo.evaluator.outcome.Outcome;
import vn.chibo.evaluator.words.EvaluatorMessages;

/**
 * Walks a condition over a record itself: joins and spans; {@link Quantifiers} asks of parts and
 * {@link Leaves} of figures.
 */
final class Walk<S> implements Condition.Visitor<S, Explanation> {
  private final S subject;
  private final Scope scope;
  private final Position at;
  private final Quantifiers<S> parts;
  private final Leaves<S> leaves;

  Walk(S subject, Scope scope) {
    this(subject, scope, Position.TOP);
  }

  Walk(S subject, Scope scope, Position at) {
    this.subject = subject;
    this.scope = scope;
    this.at = at;
    this.parts = new Quantifiers<>(subject, scope, at);
    this.leaves = new Leaves<>(subject, scope, new LeafFacts(subject, at));
  }

  private Explanation explain(Condition<S> condition) {
    return condition.accept(this);
  }

  private List<Explanation> explain(List<Condition<S>> conditions) {
    List<Explanation> parts = new ArrayList<>(conditions.size());
    for (Condition<S> condition : conditions) {
      parts.add(explain(condition));
    }
    return parts;
  }

  @Override
  public Explanation all(Condition.All<S> node) {
    List<Explanation> parts = explain(node.parts());
    return Explanation.join(
        NodeKind.ALL, EvaluatorMessages.text("node.all"), Joins.all(outcomes(parts)), parts);
  }

  @Override
  public Explanation any(Condition.Any<S> node) {
    List<Explanation> parts = explain(node.parts());
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
            List.of(exception, due))
        .citing(node.clause());
  }

  @Override
  public Explanation atLeastOf(Condition.AtLeastOf<S> node) {
    List<Explanation> parts = explain(node.parts());
    Outcome outcome = Joins.atLeast(node.k(), outcomes(parts));
    return Explanation.join(
            NodeKind.AT_LEAST_OF,
            EvaluatorMessages.text("node.at-least-of", node.k()),
            outcome,
            parts)
        .measured(atLeast(node.k()));
  }

  static Measured atLeast(int k) {
    Claim claim = new Claim(Comparison.AT_LEAST, Fraction.of(k));
    return FigureWords.required(claim, Unit.COUNT, Optional.empty());
  }

  /** The days of the scope. */
  static Asked asked(Scope scope, Basis basis) {
    return Asked.of(basis, scope.window(), scope.until());
  }

  @Override
  public Explanation forEverySpan(Condition.ForEverySpan<S> node) {
    List<DatePeriod> spans = scope.spans(node.span());
    List<Explanation> parts = new ArrayList<>(spans.size());
    for (DatePeriod span : spans) {
      parts.add(inSpan(node, span));
    }
    return Explanation.join(
            NodeKind.FOR_EVERY_SPAN,
            EvaluatorMessages.text("node.every." + node.span()),
            Joins.all(outcomes(parts)),
            parts)
        .asked(asked(scope, Basis.RECORD).per(Optional.of(node.span())));
  }

  private Explanation inSpan(Condition.ForEverySpan<S> node, DatePeriod span) {
    Text label = SpanWords.name(node.span(), span);
    Optional<DatePeriod> days = scope.under(span);
    Explanation part =
        days.isPresent()
            ? new Walk<>(subject, scope.within(days.get()), at).explain(node.body()).labelled(label)
            : notInForce(label);
    return part.asked().isPresent() ? part : part.asked(asked(scope.within(span), Basis.RECORD));
  }

  private static Explanation notInForce(Text label) {
    return Explanation.leaf(
        NodeKind.RULE, label, Outcome.notApplicable(InapplicableReason.NOT_IN_FORCE));
  }

  @Override
  public <T> Explanation forEvery(Condition.ForEvery<S, T> node) {
    return parts.forEvery(node);
  }

  @Override
  public <T> Explanation countWhere(Condition.CountWhere<S, T> node) {
    return parts.countWhere(node);
  }

  @Override
  public <T> Explanation shareOf(Condition.ShareOf<S, T> node) {
    return parts.shareOf(node);
  }

  @Override
  public <T> Explanation meanOf(Condition.MeanOf<S, T> node) {
    return parts.meanOf(node);
  }

  @Override
  public Explanation named(Condition.Named<S> node) {
    Explanation body = explain(node.body());
    return Explanation.join(NodeKind.NAMED, node.label(), body.outcome(), List.of(body));
  }

  @Override
  public Explanation readings(Condition.Readings<S> node) {
    return ReadingsJoin.join(
        scope.reading(scope.rule().id().value()), node.readings(), node.labels(), this::explain);
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
    return leaves.judgement(node);
  }

  @Override
  public Explanation noFigure(Condition.NoFigure<S> node) {
    return Leaves.noFigure(node);
  }

  static List<Outcome> outcomes(List<Explanation> parts) {
    List<Outcome> outcomes = new ArrayList<>(parts.size());
    for (Explanation part : parts) {
      outcomes.add(part.outcome());
    }
    return outcomes;
  }
}
