package vn.chibo.evaluator;

import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import vn.chibo.core.figure.Fraction;
import vn.chibo.core.figure.Quantity;
import vn.chibo.core.figure.Truth;
import vn.chibo.core.figure.Unit;
import vn.chibo.core.record.OrganizationRecord;
import vn.chibo.core.text.Text;
import vn.chibo.core.time.Span;
import vn.chibo.evaluator.condition.Condition;
import vn.chibo.evaluator.condition.Requirement;
import vn.chibo.evaluator.explanation.Basis;
import vn.chibo.evaluator.explanation.Explanation;
import vn.chibo.evaluator.explanation.NodeKind;
import vn.chibo.evaluator.outcome.Outcome;
import vn.chibo.evaluator.outcome.UndeterminedReason;
import vn.chibo.evaluator.words.EvaluatorMessages;

/**
 * The number of parts that meet a condition, as far as a report states it. Figures over many parts
 * prove that some part meets it, or that none does; they tell no other number.
 */
final class PublishedCounts {
  private static final Quantity NONE = Quantity.exactly(0);
  private static final Quantity SOME = Quantity.atLeast(Fraction.ONE);
  private static final Quantity ANY = Quantity.atLeast(Fraction.ZERO);

  private final OrganizationRecord record;
  private final Scope scope;
  private final PublishedProof proof;

  PublishedCounts(OrganizationRecord record, Scope scope) {
    this.record = record;
    this.scope = scope;
    this.proof = new PublishedProof(record, scope);
  }

  /** The number over the whole of which the report speaks. */
  <S, T> Explanation ofAll(Condition.CountWhere<S, T> node) {
    return asked(node, (claim, some) -> claim.of(number(some)));
  }

  /**
   * The number within every part of the whole: none anywhere is none in each; one somewhere is one
   * in some part, and leaves the others open.
   */
  <S, T> Explanation inEach(Condition.CountWhere<S, T> node) {
    return asked(node, (claim, some) -> weakened(Truth.YES, claim, some));
  }

  /** The number within some part of the whole: where one has too many, another may have fewer. */
  private <S, T> Explanation inSome(Condition.CountWhere<S, T> node) {
    return asked(node, (claim, some) -> weakened(Truth.NO, claim, some));
  }

  private <S, T> Explanation asked(
      Condition.CountWhere<S, T> node, BiFunction<Claim, Explanation, Truth> truth) {
    Explanation some = some(node.body(), Optional.empty());
    Text label = EvaluatorMessages.text("node.count", node.parts().label());
    return scope
        .throughout(node.requirement())
        .explain(
            NodeKind.COUNT, label, claim -> counted(label, some, claim, truth.apply(claim, some)));
  }

  /** An answer that holds for some parts only is none for all. */
  private static Truth weakened(Truth partial, Claim claim, Explanation some) {
    Truth here = claim.of(number(some));
    return here == partial && !none(some) ? claim.of(ANY) : here;
  }

  private static boolean none(Explanation some) {
    return some.outcome() instanceof Outcome.Violated;
  }

  private static Quantity number(Explanation some) {
    if (none(some)) {
      return NONE;
    }
    return some.outcome() instanceof Outcome.Satisfied ? SOME : ANY;
  }

  private Explanation counted(Text label, Explanation some, Claim claim, Truth truth) {
    Explanation count =
        Explanation.join(NodeKind.COUNT, label, outcome(truth, some, label), List.of(some))
            .asked(Walk.asked(scope, Basis.REPORT))
            .noting(some.notes());
    Quantity number = number(some);
    return number.equals(ANY)
        ? count
        : count.measured(FigureWords.measured(number, claim, Unit.COUNT, count.outcome()));
  }

  private static Outcome outcome(Truth truth, Explanation some, Text label) {
    return Outcome.of(
        truth,
        () ->
            some.outcome() instanceof Outcome.Undetermined
                ? some.outcome()
                : Outcome.undetermined(UndeterminedReason.MISSING_FACT, List.of(label)));
  }

  /** Satisfied where some part surely meets the body, violated where surely none does. */
  private <T> Explanation some(Condition<T> body, Optional<Span> span) {
    if (body instanceof Condition.Compare<T> node) {
      return some(Question.of(node.measure()), node.requirement(), span);
    }
    if (body instanceof Condition.Tallied<T> node) {
      return some(Question.of(node.tally()), node.requirement(), span);
    }
    if (body instanceof Condition.Named<T> node) {
      return proof.about(node.topic()).isEmpty()
          ? some(node.body(), span).labelled(node.label())
          : proof.some(Question.of(node), PublishedShares.ALL, Optional.empty());
    }
    if (body instanceof Condition.CountWhere<T, ?> node) {
      return inSome(node);
    }
    if (body instanceof Condition.ForEverySpan<T> node) {
      return allOrNone(body, some(node.body(), Optional.of(node.span())));
    }
    return body instanceof Condition.ForEvery<T, ?> node
        ? allOrNone(body, some(node.body(), span))
        : allOrOpen(body);
  }

  private Explanation some(Question question, Requirement requirement, Optional<Span> span) {
    return scope
        .throughout(requirement)
        .explain(question.kind(), question.label(), claim -> proof.some(question, claim, span));
  }

  /**
   * A part of whose own parts all meet it: surely there where all do, surely not where none does.
   */
  private <T> Explanation allOrNone(Condition<T> body, Explanation some) {
    return none(some) ? some : allOrOpen(body);
  }

  /** What every part meets, some part meets; what some part misses tells nothing. */
  private <T> Explanation allOrOpen(Condition<T> body) {
    Explanation every = body.accept(new PublishedWalk<>(record, scope));
    if (every.outcome() instanceof Outcome.Satisfied
        || every.outcome() instanceof Outcome.Undetermined) {
      return every;
    }
    return Explanation.join(
            every.kind(),
            every.label(),
            Outcome.undetermined(UndeterminedReason.MISSING_FACT, List.of(every.label())),
            every.parts())
        .asked(Walk.asked(scope, Basis.REPORT));
  }
}
