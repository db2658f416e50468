package vn.chibo.evaluator;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import vn.chibo.core.figure.Fraction;
import vn.chibo.core.figure.Quantity;
import vn.chibo.core.figure.Truth;
import vn.chibo.core.figure.Unit;
import vn.chibo.core.text.Text;
import vn.chibo.evaluator.condition.Condition;
import vn.chibo.evaluator.condition.Parts;
import vn.chibo.evaluator.explanation.Explanation;
import vn.chibo.evaluator.explanation.Measured;
import vn.chibo.evaluator.explanation.NodeKind;
import vn.chibo.evaluator.outcome.InapplicableReason;
import vn.chibo.evaluator.outcome.Lean;
import vn.chibo.evaluator.outcome.Outcome;
import vn.chibo.evaluator.outcome.UndeterminedReason;
import vn.chibo.evaluator.words.EvaluatorMessages;

/** The share of parts for which a body holds, from the outcome of each part. */
final class Shares {
  private final Scope scope;

  Shares(Scope scope) {
    this.scope = scope;
  }

  <S, T> Explanation explain(
      Parts.Found<T> found, List<Explanation> parts, Condition.ShareOf<S, T> node) {
    Text label = EvaluatorMessages.text("node.share", node.parts().label());
    return scope
        .claim(node.requirement())
        .explain(NodeKind.SHARE, label, claim -> explain(label, found, parts, claim));
  }

  private Explanation explain(
      Text label, Parts.Found<?> found, List<Explanation> parts, Claim claim) {
    int asked = parts.size() - count(parts, Outcome.NotApplicable.class);
    if (!found.missing().isEmpty()) {
      Outcome outcome =
          asked == 0 ? unlisted(found) : of(claim.of(beyond(parts)), () -> unlisted(found));
      return Explanation.join(NodeKind.SHARE, label, outcome, parts).measured(required(claim));
    }
    if (asked == 0 && !found.open()) {
      Outcome none = Outcome.notApplicable(InapplicableReason.EMPTY_POPULATION);
      return Explanation.join(NodeKind.SHARE, label, none, parts).measured(required(claim));
    }
    Outcome outcome = outcome(found, parts, claim);
    Quantity share = asked == 0 ? Quantity.SHARE : share(parts, asked);
    return Explanation.join(NodeKind.SHARE, label, outcome, parts)
        .measured(FigureWords.measured(share, claim, Unit.SHARE, outcome));
  }

  private static Measured required(Claim claim) {
    return FigureWords.required(claim, Unit.SHARE, Optional.empty());
  }

  private Outcome outcome(Parts.Found<?> found, List<Explanation> parts, Claim claim) {
    return of(
        claim.of(reachable(found, parts)),
        () -> {
          List<Outcome.Undetermined> open = of(parts, Outcome.Undetermined.class).toList();
          return open.isEmpty() ? pending(found, parts, claim) : undetermined(open);
        });
  }

  private static Outcome of(Truth truth, Supplier<Outcome> unknown) {
    return truth == Truth.UNKNOWN
        ? unknown.get()
        : truth == Truth.YES ? Outcome.SATISFIED : Outcome.VIOLATED;
  }

  private static Outcome unlisted(Parts.Found<?> found) {
    return Outcome.undetermined(found.reason(), found.missing());
  }

  private static Quantity reachable(Parts.Found<?> found, List<Explanation> parts) {
    int asked = parts.size() - count(parts, Outcome.NotApplicable.class);
    return found.open() ? beyond(parts) : share(parts, asked);
  }

  /** With more parts any share is possible, but all no more once one has failed. */
  private static Quantity beyond(List<Explanation> parts) {
    int lost = count(parts, Outcome.Violated.class);
    Quantity below = lost > 0 ? Quantity.fewerThan(Fraction.ONE) : Quantity.SHARE;
    Quantity above =
        count(parts, Outcome.Satisfied.class) > 0
            ? Quantity.moreThan(Fraction.ZERO)
            : Quantity.SHARE;
    return Quantity.SHARE.intersect(below).intersect(above);
  }

  private Outcome undetermined(List<Outcome.Undetermined> open) {
    return new Outcome.Undetermined(
        open.stream()
            .map(Outcome.Undetermined::reason)
            .reduce(UndeterminedReason.MISSING_FACT, UndeterminedReason::or),
        open.stream().flatMap(u -> u.missing().stream()).toList(),
        scope.until());
  }

  private Outcome pending(Parts.Found<?> found, List<Explanation> parts, Claim claim) {
    Stream<LocalDate> untils = of(parts, Outcome.Pending.class).map(Outcome.Pending::until);
    Stream<LocalDate> window = found.open() ? Stream.of(scope.window().last()) : Stream.empty();
    int met = parts.size() - count(parts, Outcome.NotApplicable.class);
    boolean holds =
        met > 0
            && claim.of(share(parts, met)) != Truth.NO
            && of(parts, Outcome.Pending.class).allMatch(p -> p.lean() == Lean.HOLDS_SO_FAR);
    return new Outcome.Pending(
        Stream.concat(untils, window).max(Comparator.naturalOrder()).orElseThrow(),
        holds ? Lean.HOLDS_SO_FAR : Lean.NOT_YET);
  }

  /** What holds for sure, up to what still may. */
  private static Quantity share(List<Explanation> parts, int asked) {
    int sure = count(parts, Outcome.Satisfied.class);
    int lost = count(parts, Outcome.Violated.class);
    return Quantity.between(Fraction.of(sure, asked), Fraction.of(asked - lost, asked));
  }

  private static int count(List<Explanation> parts, Class<? extends Outcome> kind) {
    return Counts.count(parts, kind);
  }

  private static <O extends Outcome> Stream<O> of(List<Explanation> parts, Class<O> kind) {
    return parts.stream().map(Explanation::outcome).filter(kind::isInstance).map(kind::cast);
  }
}
