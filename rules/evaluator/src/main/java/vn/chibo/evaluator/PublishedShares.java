package vn.chibo.evaluator;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.chibo.core.figure.Bound;
import vn.chibo.core.figure.Comparison;
import vn.chibo.core.figure.ExtentStatement;
import vn.chibo.core.figure.Fraction;
import vn.chibo.core.figure.Quantity;
import vn.chibo.core.figure.Statistic;
import vn.chibo.core.figure.StatisticKind;
import vn.chibo.core.figure.Unit;
import vn.chibo.core.record.OrganizationRecord;
import vn.chibo.core.record.Statement;
import vn.chibo.core.text.Text;
import vn.chibo.evaluator.condition.Condition;
import vn.chibo.evaluator.condition.Requirement;
import vn.chibo.evaluator.explanation.Asked;
import vn.chibo.evaluator.explanation.Basis;
import vn.chibo.evaluator.explanation.Explanation;
import vn.chibo.evaluator.explanation.NodeKind;
import vn.chibo.evaluator.outcome.Outcome;
import vn.chibo.evaluator.outcome.UndeterminedReason;
import vn.chibo.evaluator.words.EvaluatorMessages;

/**
 * The share of parts that meet a condition, as far as a report states it. The share of a whole of
 * several conditions is bounded by theirs: at most the least of them, at least what they must have
 * in common.
 */
final class PublishedShares {
  static final Claim ALL = new Claim(Comparison.EXACTLY, Fraction.ONE);

  private final OrganizationRecord record;
  private final Scope scope;
  private final PublishedProof proof;

  PublishedShares(OrganizationRecord record, Scope scope) {
    this.record = record;
    this.scope = scope;
    this.proof = new PublishedProof(record, scope);
  }

  <T> Explanation explain(Condition<T> body, Requirement requirement) {
    Text label = EvaluatorMessages.text("node.all");
    return scope
        .claim(requirement)
        .explain(NodeKind.SHARE, label, claim -> shared(body, claim, label).node());
  }

  /**
   * A share with its explanation, which may show it in words.
   *
   * @param node the explanation
   * @param share the share
   */
  private record Shared(Explanation node, Quantity share) {}

  private <T> Shared shared(Condition<T> body, Claim claim, Text label) {
    if (body instanceof Condition.Named<T> named) {
      List<Statement> statements = proof.about(named.topic());
      return statements.isEmpty()
          ? shared(named.body(), claim, named.label())
          : stated(named, statements, claim);
    }
    if (body instanceof Condition.All<T> all) {
      List<Shared> parts = all.parts().stream().map(part -> shared(part, claim, label)).toList();
      Quantity share =
          parts.stream().map(Shared::share).reduce(Quantity.exactly(1), PublishedShares::common);
      List<Explanation> nodes = parts.stream().map(Shared::node).toList();
      return new Shared(node(label, share, claim, nodes), share);
    }
    return asked(body, claim, label);
  }

  private <T> Shared stated(Condition.Named<T> named, List<Statement> statements, Claim claim) {
    Optional<Quantity> share = share(statements, scope.choices());
    Explanation node =
        share
            .map(known -> stated(named.label(), known, statements, claim))
            .orElseGet(() -> conflicting(named.label(), statements))
            .facts(proof.facts(statements));
    return new Shared(node, share.orElse(Quantity.SHARE));
  }

  private Explanation conflicting(Text label, List<Statement> statements) {
    List<Text> words = statements.stream().map(Statement::getWords).toList();
    return Explanation.leaf(
            NodeKind.SHARE,
            label,
            Outcome.undetermined(UndeterminedReason.CONFLICTING_FACTS, words))
        .asked(asked());
  }

  private Explanation stated(Text label, Quantity share, List<Statement> statements, Claim claim) {
    Explanation node = node(label, share, claim, List.of());
    List<Text> assumed =
        PublishedNotes.assumptions(
            scope.choices(),
            node.outcome(),
            choices -> outcome(share(statements, choices).orElse(Quantity.SHARE), claim));
    Stream<Text> witness =
        node.outcome() instanceof Outcome.Violated
            ? Stream.of(witness(statements, share))
            : Stream.empty();
    return worded(node, statements, claim)
        .noting(Stream.concat(witness, assumed.stream()).toList());
  }

  private static Text witness(List<Statement> statements, Quantity share) {
    Text missed =
        statements.size() == 1 && statements.get(0).getPublished() instanceof ExtentStatement words
            ? EvaluatorMessages.of(words.extent())
            : FigureWords.figure(rest(share), Unit.SHARE);
    return EvaluatorMessages.text("note.witness-unidentified", missed);
  }

  private static Outcome outcome(Quantity share, Claim claim) {
    return PublishedProof.plain(claim.of(share));
  }

  /** A word of extent is shown as it stands, not as the shares that it allows. */
  private static Explanation worded(Explanation node, List<Statement> statements, Claim claim) {
    return statements.size() == 1
            && statements.get(0).getPublished() instanceof ExtentStatement words
        ? PublishedWords.observed(words, Unit.SHARE)
            .map(seen -> node.measured(FigureWords.required(claim, Unit.SHARE, Optional.of(seen))))
            .orElse(node)
        : node;
  }

  /** What every part is asked decides the share only at its ends. */
  private <T> Shared asked(Condition<T> body, Claim claim, Text label) {
    Explanation every = body.accept(new PublishedWalk<>(record, scope));
    Quantity share =
        every.outcome() instanceof Outcome.Satisfied
            ? Quantity.exactly(1)
            : every.outcome() instanceof Outcome.Violated
                ? Quantity.SHARE.intersect(Quantity.fewerThan(Fraction.ONE))
                : Quantity.SHARE;
    return new Shared(node(label, share, claim, List.of(every)), share);
  }

  private Explanation node(Text label, Quantity share, Claim claim, List<Explanation> parts) {
    Text group = record.getGroup().orElse(Text.same(record.getOrganization().getName()));
    Outcome outcome =
        Outcome.of(
            claim.of(share),
            () ->
                Outcome.undetermined(
                    UndeterminedReason.MISSING_FACT,
                    List.of(EvaluatorMessages.text("missing.share-of-group", label, group))));
    return Explanation.join(NodeKind.SHARE, label, outcome, parts)
        .asked(asked())
        .measured(
            share.equals(Quantity.SHARE)
                ? FigureWords.required(claim, Unit.SHARE, Optional.empty())
                : FigureWords.measured(share, claim, Unit.SHARE, outcome));
  }

  private Asked asked() {
    return Walk.asked(scope, Basis.REPORT);
  }

  /** The share that all statements allow; empty where they cannot all hold. */
  private Optional<Quantity> share(List<Statement> statements, Choices choices) {
    Quantity share = Quantity.SHARE;
    for (Statement statement : statements) {
      Quantity stated = within(statement, share(statement, choices));
      if (!share.meets(stated)) {
        return Optional.empty();
      }
      share = share.intersect(stated);
    }
    return Optional.of(share);
  }

  /**
   * Of some of the days only, no more parts can meet it on all days than are said to; outside of
   * the days of the rule nothing is said. A share is at most one.
   */
  private Quantity within(Statement statement, Quantity stated) {
    if (!scope.rule().inForce().encloses(statement.getPeriod())) {
      return Quantity.SHARE;
    }
    Quantity share = stated.meets(Quantity.SHARE) ? stated.intersect(Quantity.SHARE) : stated;
    return StatementProof.ofAllDays(statement, scope.days())
        ? share
        : new Quantity(Quantity.SHARE.low(), share.high());
  }

  private static Quantity share(Statement statement, Choices choices) {
    if (statement.getPublished() instanceof Statistic figure
        && figure.kind() == StatisticKind.SHARE_OF_PARTS) {
      return StatementProof.taken(figure, choices).quantity();
    }
    return statement.getPublished() instanceof ExtentStatement words && words.standing().isPresent()
        ? words.shareWithin(Quantity.UNKNOWN)
        : Quantity.SHARE;
  }

  /** The share that meets both of two conditions, from the shares that meet each. */
  private static Quantity common(Quantity a, Quantity b) {
    Quantity both = a.plus(b);
    Optional<Bound> least =
        both.low()
            .map(sum -> new Bound(sum.value().minus(Fraction.ONE), sum.inclusive()))
            .filter(sum -> sum.value().compareTo(Fraction.ZERO) > 0)
            .or(() -> Quantity.SHARE.low());
    Quantity most =
        new Quantity(Quantity.SHARE.low(), a.high())
            .intersect(new Quantity(Optional.empty(), b.high()));
    return new Quantity(least, most.high());
  }

  private static Quantity rest(Quantity share) {
    return new Quantity(
        share.high().map(b -> new Bound(Fraction.ONE.minus(b.value()), b.inclusive())),
        share.low().map(b -> new Bound(Fraction.ONE.minus(b.value()), b.inclusive())));
  }
}
