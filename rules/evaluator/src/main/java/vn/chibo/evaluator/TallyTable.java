package vn.chibo.evaluator;

import java.util.List;
import java.util.Optional;
import vn.chibo.core.figure.Comparison;
import vn.chibo.core.figure.Quantity;
import vn.chibo.core.figure.Truth;
import vn.chibo.core.text.Text;
import vn.chibo.evaluator.outcome.Lean;
import vn.chibo.evaluator.outcome.Outcome;
import vn.chibo.evaluator.outcome.UndeterminedReason;

/**
 * The outcome of a figure over a window. The figure never falls: so what it has reached stays, a
 * gap may hold more, and after a gap the future may bring more.
 */
final class TallyTable {
  private final Claim claim;
  private final Scope scope;
  private final List<Text> gaps;

  TallyTable(Claim claim, Scope scope, List<Text> gaps) {
    this.claim = claim;
    this.scope = scope;
    this.gaps = gaps;
  }

  Outcome outcome(Quantity figure, Text label) {
    return switch (claim.comparison()) {
      case AT_LEAST, MORE_THAN -> rising(claim.of(figure), label);
      case AT_MOST, FEWER_THAN -> bounded(claim.of(figure), label);
      case EXACTLY -> exactly(figure, label);
    };
  }

  private Outcome rising(Truth reached, Text label) {
    if (reached == Truth.YES) {
      return Outcome.SATISFIED;
    }
    return open(reached == Truth.UNKNOWN, label)
        .orElseGet(() -> pending(Lean.NOT_YET).orElse(Outcome.VIOLATED));
  }

  private Outcome bounded(Truth kept, Text label) {
    if (kept == Truth.NO) {
      return Outcome.VIOLATED;
    }
    return open(kept == Truth.UNKNOWN, label)
        .orElseGet(() -> pending(Lean.HOLDS_SO_FAR).orElse(Outcome.SATISFIED));
  }

  private Outcome exactly(Quantity figure, Text label) {
    if (figure.compare(Comparison.AT_MOST, claim.threshold()) == Truth.NO) {
      return Outcome.VIOLATED;
    }
    Truth equal = claim.of(figure);
    Lean lean = equal == Truth.YES ? Lean.HOLDS_SO_FAR : Lean.NOT_YET;
    Outcome closed = equal == Truth.YES ? Outcome.SATISFIED : Outcome.VIOLATED;
    return open(equal == Truth.UNKNOWN, label).orElseGet(() -> pending(lean).orElse(closed));
  }

  private Optional<Outcome> open(boolean inexact, Text label) {
    if (!gaps.isEmpty()) {
      return Optional.of(
          new Outcome.Undetermined(UndeterminedReason.INCOMPLETE_REGISTER, gaps, scope.until()));
    }
    return inexact
        ? Optional.of(
            new Outcome.Undetermined(
                UndeterminedReason.MISSING_FACT, List.of(label), scope.until()))
        : Optional.empty();
  }

  private Optional<Outcome> pending(Lean lean) {
    return scope.until().map(until -> new Outcome.Pending(until, lean));
  }
}
