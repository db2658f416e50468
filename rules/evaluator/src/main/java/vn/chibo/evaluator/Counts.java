package vn.chibo.evaluator;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;
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
    return Explanation.join(NodeKind.COUNT, label, outcome, parts)
        .measured(FigureWords.measured(rising, claim, Unit.COUNT, outcome));
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
    long sure = of(parts, Outcome.Satisfied.class).count();
    long pending = of(parts, Outcome.Pending.class).count();
    Set<Truth> answers =
        LongStream.rangeClosed(sure, sure + inDoubt(found, parts))
            .mapToObj(n -> claim.of(Quantity.between(Fraction.of(n), Fraction.of(n + pending))))
            .collect(Collectors.toSet());
    if (answers.size() > 1) {
      return Optional.of(
          new Outcome.Undetermined(UndeterminedReason.MISSING_FACT, doubts(found, parts), until));
    }
    return answers.contains(Truth.UNKNOWN)
        ? Optional.empty()
        : Optional.of(answers.contains(Truth.YES) ? Outcome.SATISFIED : Outcome.VIOLATED);
  }

  private static List<Text> doubts(Parts.Found<?> found, List<Explanation> parts) {
    Stream<Text> open =
        of(parts, Outcome.Undetermined.class)
            .map(Outcome.Undetermined::missing)
            .flatMap(Collection::stream);
    return Stream.concat(found.doubtful().stream(), open).toList();
  }

  /** The last day on which the number can still change. */
  private Optional<LocalDate> until(Parts.Found<?> found, List<Explanation> parts) {
    Stream<LocalDate> pending = of(parts, Outcome.Pending.class).map(Outcome.Pending::until);
    return Stream.concat(pending, found.open() ? scope.until().stream() : Stream.empty())
        .max(Comparator.naturalOrder());
  }

  /** What holds for sure, up to what is not known. */
  private static Quantity reached(Parts.Found<?> found, List<Explanation> parts) {
    long sure = of(parts, Outcome.Satisfied.class).count();
    return Quantity.between(Fraction.of(sure), Fraction.of(sure + inDoubt(found, parts)));
  }

  private static long inDoubt(Parts.Found<?> found, List<Explanation> parts) {
    return of(parts, Outcome.Undetermined.class).count() + found.doubtful().size();
  }

  private static <O extends Outcome> Stream<O> of(List<Explanation> parts, Class<O> kind) {
    return parts.stream().map(Explanation::outcome).filter(kind::isInstance).map(kind::cast);
  }
}
