package vn.chibo.evaluator;

import java.util.List;
import java.util.Optional;
import vn.chibo.core.record.OrganizationRecord;
import vn.chibo.core.text.Text;
import vn.chibo.core.time.Span;
import vn.chibo.evaluator.condition.Condition;
import vn.chibo.evaluator.condition.OfKind;
import vn.chibo.evaluator.condition.Requirement;
import vn.chibo.evaluator.explanation.Asked;
import vn.chibo.evaluator.explanation.Basis;
import vn.chibo.evaluator.explanation.Explanation;
import vn.chibo.evaluator.explanation.NodeKind;
import vn.chibo.evaluator.outcome.Joins;
import vn.chibo.evaluator.outcome.Outcome;
import vn.chibo.evaluator.outcome.UndeterminedReason;
import vn.chibo.evaluator.words.EvaluatorMessages;

/**
 * Asks a condition about one part of every part at once, of a report that states figures over many:
 * the same tree that {@link Walk} walks over a cell's own meetings. Interval results may be wide,
 * never wrong: what "every" does not distribute over stays undetermined.
 */
final class PublishedWalk<S> implements Condition.Visitor<S, Explanation> {
  private final OrganizationRecord record;
  private final Scope scope;
  private final Optional<Span> span;
  private final PublishedProof proof;

  PublishedWalk(OrganizationRecord record, Scope scope) {
    this(record, scope, Optional.empty());
  }

  private PublishedWalk(OrganizationRecord record, Scope scope, Optional<Span> span) {
    this.record = record;
    this.scope = scope;
    this.span = span;
    this.proof = new PublishedProof(record, scope);
  }

  private Explanation explain(Condition<S> condition) {
    return condition.accept(this);
  }

  private Asked asked() {
    return Walk.asked(scope, Basis.REPORT).per(span);
  }

  private Explanation join(NodeKind kind, Text label, Outcome outcome, List<Explanation> parts) {
    return Explanation.join(kind, label, outcome, parts).asked(asked());
  }

  private List<Explanation> explain(List<Condition<S>> parts) {
    return parts.stream().map(this::explain).toList();
  }

  @Override
  public Explanation all(Condition.All<S> node) {
    List<Explanation> parts = explain(node.parts());
    return join(
        NodeKind.ALL, EvaluatorMessages.text("node.all"), Joins.all(Walk.outcomes(parts)), parts);
  }

  /**
   * One alternative that every part meets is enough; that every alternative fails somewhere is not.
   */
  @Override
  public Explanation any(Condition.Any<S> node) {
    List<Explanation> parts = explain(node.parts());
    Outcome joined = Joins.any(Walk.outcomes(parts));
    Outcome outcome = joined instanceof Outcome.Violated ? open(parts) : joined;
    return join(NodeKind.ANY, EvaluatorMessages.text("node.any"), outcome, parts);
  }

  /** Every part holding means that none does the contrary; one failing says nothing of the rest. */
  @Override
  public Explanation not(Condition.Not<S> node) {
    Explanation part = explain(node.part());
    Outcome outcome =
        part.outcome() instanceof Outcome.Violated
            ? open(List.of(part))
            : Joins.not(part.outcome());
    return join(
        NodeKind.NOT, EvaluatorMessages.text("node.not", part.label()), outcome, List.of(part));
  }

  @Override
  public Explanation when(Condition.When<S> node) {
    return guarded(NodeKind.WHEN, node.condition(), node.due());
  }

  @Override
  public Explanation unless(Condition.Unless<S> node) {
    return guarded(NodeKind.UNLESS, node.exception(), node.due()).citing(node.clause());
  }

  /** To which parts the guard applies is not known, unless it is sure of every one. */
  private Explanation guarded(NodeKind kind, Condition<S> guard, Condition<S> due) {
    Explanation first = explain(guard);
    Explanation second = explain(due);
    boolean sure = kind == NodeKind.WHEN && first.outcome() instanceof Outcome.Satisfied;
    Outcome outcome = sure ? second.outcome() : open(List.of(first, second));
    return join(kind, second.label(), outcome, List.of(first, second)).noting(first.notes());
  }

  @Override
  public Explanation atLeastOf(Condition.AtLeastOf<S> node) {
    List<Explanation> parts = explain(node.parts());
    Outcome joined = Joins.atLeast(node.k(), Walk.outcomes(parts));
    Outcome outcome = joined instanceof Outcome.Violated ? open(parts) : joined;
    return join(
            NodeKind.AT_LEAST_OF,
            EvaluatorMessages.text("node.at-least-of", node.k()),
            outcome,
            parts)
        .measured(Walk.atLeast(node.k()));
  }

  @Override
  public Explanation compare(Condition.Compare<S> node) {
    return every(Question.of(node.measure()), node.requirement(), span);
  }

  @Override
  public Explanation tallied(Condition.Tallied<S> node) {
    return every(Question.of(node.tally()), node.requirement(), span);
  }

  /** Of when the parts were a report says nothing: one figure must hold for all of them. */
  private Explanation every(Question question, Requirement requirement, Optional<Span> each) {
    return scope
        .throughout(requirement)
        .explain(question.kind(), question.label(), claim -> proof.every(question, claim, each));
  }

  /** Where no span is asked of the cells, a report is asked of none either. */
  @Override
  public Explanation forEverySpan(Condition.ForEverySpan<S> node) {
    if (scope.spans(node.span()).stream().noneMatch(days -> scope.under(days).isPresent())) {
      return Explanation.join(
              NodeKind.FOR_EVERY_SPAN,
              EvaluatorMessages.text("node.every." + node.span()),
              Joins.all(List.of()),
              List.of())
          .asked(Walk.asked(scope, Basis.RECORD).per(Optional.of(node.span())));
    }
    return node.body().accept(new PublishedWalk<>(record, scope, Optional.of(node.span())));
  }

  /**
   * What holds of all parts holds of those of one kind; what some part misses may be missed by one
   * of another kind, as no report says which part is of which.
   */
  @Override
  public <T> Explanation forEvery(Condition.ForEvery<S, T> node) {
    Explanation body = node.body().accept(new PublishedWalk<>(record, scope, span));
    return OfKind.itself(node.parts()) && body.outcome() instanceof Outcome.Violated
        ? ofSomeKind(node.parts().label(), body)
        : body.labelled(body.label());
  }

  private Explanation ofSomeKind(Text kind, Explanation body) {
    Text which = EvaluatorMessages.text("missing.which-are", kind);
    return join(
        NodeKind.FOR_EVERY,
        EvaluatorMessages.text("node.every", kind),
        Outcome.undetermined(UndeterminedReason.MISSING_FACT, List.of(which)),
        List.of(body));
  }

  /** None anywhere is none in each part; one somewhere says nothing of the others. */
  @Override
  public <T> Explanation countWhere(Condition.CountWhere<S, T> node) {
    return new PublishedCounts(record, scope).inEach(node);
  }

  /** A share within each part is not that of the whole, which is all that a report states. */
  @Override
  public <T> Explanation shareOf(Condition.ShareOf<S, T> node) {
    return unrecorded(NodeKind.SHARE, EvaluatorMessages.text("node.share", node.parts().label()));
  }

  /** The mean of each part lies between its own parts, so what bounds all of those bounds it. */
  @Override
  public <T> Explanation meanOf(Condition.MeanOf<S, T> node) {
    return every(Question.of(node.measure()).asMean(), node.requirement(), Optional.empty());
  }

  @Override
  public Explanation permitted(Condition.Permitted<S> node) {
    return unrecorded(NodeKind.PERMITTED, node.value().label());
  }

  @Override
  public Explanation decided(Condition.Decided<S> node) {
    return unrecorded(NodeKind.DECIDED, node.kind().label());
  }

  private Explanation unrecorded(NodeKind kind, Text label) {
    return join(
        kind,
        label,
        Outcome.undetermined(UndeterminedReason.MISSING_FACT, List.of(label)),
        List.of());
  }

  /** A statement on the whole comes first; without one the body is asked. */
  @Override
  public Explanation named(Condition.Named<S> node) {
    if (proof.about(node.topic()).isEmpty()) {
      Explanation body = explain(node.body());
      return join(NodeKind.NAMED, node.label(), body.outcome(), List.of(body)).noting(body.notes());
    }
    return proof.every(Question.of(node), PublishedShares.ALL, Optional.empty());
  }

  @Override
  public Explanation judgement(Condition.Judgement<S> node) {
    return Leaves.toBeJudged(node, asked());
  }

  @Override
  public Explanation readings(Condition.Readings<S> node) {
    return ReadingsJoin.join(
        scope.reading(scope.rule().id().value()), node.readings(), node.labels(), this::explain);
  }

  @Override
  public Explanation noFigure(Condition.NoFigure<S> node) {
    return Leaves.noFigure(node);
  }

  private static Outcome open(List<Explanation> parts) {
    List<Text> missing =
        parts.stream()
            .map(Explanation::outcome)
            .filter(Outcome.Undetermined.class::isInstance)
            .map(Outcome.Undetermined.class::cast)
            .flatMap(outcome -> outcome.missing().stream())
            .toList();
    List<Text> labels = parts.stream().map(Explanation::label).toList();
    return Outcome.undetermined(
        UndeterminedReason.MISSING_FACT, missing.isEmpty() ? labels : missing);
  }
}
