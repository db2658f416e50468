package vn.chibo.evaluator;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.chibo.core.figure.Fraction;
import vn.chibo.core.figure.Quantity;
import vn.chibo.core.figure.Truth;
import vn.chibo.core.figure.Unit;
import vn.chibo.core.text.Text;
import vn.chibo.evaluator.condition.Condition;
import vn.chibo.evaluator.condition.Course;
import vn.chibo.evaluator.condition.Parts;
import vn.chibo.evaluator.explanation.Explanation;
import vn.chibo.evaluator.explanation.Explanation.Observed;
import vn.chibo.evaluator.explanation.Measured;
import vn.chibo.evaluator.explanation.NodeKind;
import vn.chibo.evaluator.outcome.Outcome;
import vn.chibo.evaluator.outcome.UndeterminedReason;
import vn.chibo.evaluator.words.EvaluatorMessages;

/** The number of parts for which a body holds, from the outcome of each part. */
final class Counts {
  private final Scope scope;

  Counts(Scope scope) {
    this.scope = scope;
  }

  <S, T> Explanation explain(
      Parts.Found<T> found, List<Explanation> parts, Condition.CountWhere<S, T> node) {
    Text label = EvaluatorMessages.text("node.count", node.parts().label());
    return scope
        .claim(node.requirement())
        .explain(NodeKind.COUNT, label, claim -> explain(label, found, parts, claim));
  }

  private Explanation explain(
      Text label, Parts.Found<?> found, List<Explanation> parts, Claim claim) {
    Outcome outcome = outcome(found, parts, claim);
    Observed seen = FigureWords.observed(reached(found, parts), Unit.COUNT);
    Observed rising = new Observed(seen.quantity(), Optional.of(Course.RISING), seen.words());
    Measured measured = FigureWords.measured(rising, claim, Unit.COUNT, outcome);
    return new Explanation(
        NodeKind.COUNT,
        label,
        outcome,
        Optional.empty(),
        Optional.of(measured),
        Optional.empty(),
        parts);
  }

  private Outcome outcome(Parts.Found<?> found, List<Explanation> parts, Claim claim) {
    Optional<LocalDate> until = until(found, parts);
    Optional<Outcome> decided =
        found.gaps().isEmpty() && !found.open()
            ? decided(found, parts, claim, until)
            : Optional.empty();
    return decided.orElseGet(
        () ->
            new TallyTable(claim, Course.RISING, scope, found.gaps())
                .outcome(reached(found, parts), doubts(found, parts), until));
  }

  /**
   * Where no part can be added: the answer is the same whichever of the parts in doubt hold, or it
   * waits for what is in doubt.
   */
  private static Optional<Outcome> decided(
      Parts.Found<?> found, List<Explanation> parts, Claim claim, Optional<LocalDate> until) {
    long sure = count(parts, Outcome.Satisfied.class);
    long pending = count(parts, Outcome.Pending.class);
    Truth answer = claim.of(between(sure, sure + pending));
    for (long n = sure + 1; n <= sure + inDoubt(found, parts); n++) {
      if (claim.of(between(n, n + pending)) != answer) {
        return Optional.of(
            new Outcome.Undetermined(UndeterminedReason.MISSING_FACT, doubts(found, parts), until));
      }
    }
    return answer == Truth.UNKNOWN
        ? Optional.empty()
        : Optional.of(answer == Truth.YES ? Outcome.SATISFIED : Outcome.VIOLATED);
  }

  private static List<Text> doubts(Parts.Found<?> found, List<Explanation> parts) {
    List<Text> doubts = new ArrayList<>(found.doubtful());
    for (Explanation part : parts) {
      if (part.outcome() instanceof Outcome.Undetermined open) {
        doubts.addAll(open.missing());
      }
    }
    return doubts;
  }

  /** The last day on which the number can still change. */
  private Optional<LocalDate> until(Parts.Found<?> found, List<Explanation> parts) {
    Optional<LocalDate> last = found.open() ? scope.until() : Optional.empty();
    for (Explanation part : parts) {
      if (part.outcome() instanceof Outcome.Pending pending
          && (last.isEmpty() || pending.until().isAfter(last.get()))) {
        last = Optional.of(pending.until());
      }
    }
    return last;
  }

  /** What holds for sure, up to what is not known. */
  private static Quantity reached(Parts.Found<?> found, List<Explanation> parts) {
    long sure = count(parts, Outcome.Satisfied.class);
    return between(sure, sure + inDoubt(found, parts));
  }

  private static Quantity between(long low, long high) {
    return low == high
        ? Quantity.exactly(low)
        : Quantity.between(Fraction.of(low), Fraction.of(high));
  }

  private static long inDoubt(Parts.Found<?> found, List<Explanation> parts) {
    return (long) count(parts, Outcome.Undetermined.class) + found.doubtful().size();
  }

  static int count(List<Explanation> parts, Class<? extends Outcome> kind) {
    int count = 0;
    for (Explanation part : parts) {
      count += kind.isInstance(part.outcome()) ? 1 : 0;
    }
    return count;
  }
}
