package vn.chibo.evaluator.outcome;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.chibo.evaluator.outcome.Outcome.NotApplicable;
import vn.chibo.evaluator.outcome.Outcome.Pending;
import vn.chibo.evaluator.outcome.Outcome.Satisfied;
import vn.chibo.evaluator.outcome.Outcome.Undetermined;
import vn.chibo.evaluator.outcome.Outcome.Violated;

/** How outcomes join. Absorption and distribution do not hold: nothing is rewritten. */
public final class Joins {
  private Joins() {}

  /** All must hold: Violated, Undetermined, Pending, Satisfied, the first found. */
  public static Outcome all(List<Outcome> outcomes) {
    return first(outcomes, Violated.class, Satisfied.class);
  }

  /** One must hold: Satisfied, Undetermined, Pending, Violated, the first found. */
  public static Outcome any(List<Outcome> outcomes) {
    return first(outcomes, Satisfied.class, Violated.class);
  }

  /** Swaps Satisfied and Violated and leaves the others. */
  public static Outcome not(Outcome outcome) {
    if (outcome instanceof Satisfied) {
      return Outcome.VIOLATED;
    }
    if (outcome instanceof Pending pending) {
      Lean lean = pending.lean() == Lean.NOT_YET ? Lean.HOLDS_SO_FAR : Lean.NOT_YET;
      return new Pending(pending.until(), lean);
    }
    return outcome instanceof Violated ? Outcome.SATISFIED : outcome;
  }

  /** Where the condition holds, what is due must hold. */
  public static Outcome when(Outcome condition, Outcome due) {
    if (condition instanceof Violated || condition instanceof NotApplicable) {
      return Outcome.notApplicable(InapplicableReason.CONDITION_NOT_MET);
    }
    if (condition instanceof Satisfied || due instanceof NotApplicable) {
      return due;
    }
    List<Outcome> both = List.of(condition, due);
    return open(both, Undetermined.class).orElseGet(() -> pending(both));
  }

  /** Unless the exception holds, what is due must hold. */
  public static Outcome unless(Outcome exception, Outcome due) {
    Outcome outcome = when(not(exception), due);
    return exception instanceof Satisfied
        ? Outcome.notApplicable(InapplicableReason.EXCEPTED)
        : outcome;
  }

  /** At least k must hold; what does not apply counts as not met and k is not lowered. */
  public static Outcome atLeast(int k, List<Outcome> outcomes) {
    int met = count(outcomes, Satisfied.class);
    int unknown = count(outcomes, Undetermined.class);
    int pending = count(outcomes, Pending.class);
    if (met >= k) {
      return Outcome.SATISFIED;
    }
    if (met + unknown + pending < k) {
      return Outcome.VIOLATED;
    }
    return unknown > 0 ? open(outcomes, Undetermined.class).orElseThrow() : pending(outcomes);
  }

  private static Outcome first(
      List<Outcome> outcomes, Class<? extends Outcome> top, Class<? extends Outcome> bottom) {
    for (Outcome outcome : outcomes) {
      if (top.isInstance(outcome)) {
        return outcome;
      }
    }
    return open(outcomes, Undetermined.class)
        .or(
            () ->
                count(outcomes, Pending.class) > 0
                    ? Optional.of(pending(outcomes))
                    : Optional.empty())
        .or(() -> outcomes.stream().filter(bottom::isInstance).findFirst())
        .orElseGet(() -> nothingLeft(outcomes));
  }

  private static Outcome nothingLeft(List<Outcome> outcomes) {
    return outcomes.isEmpty()
        ? Outcome.notApplicable(InapplicableReason.EMPTY_POPULATION)
        : outcomes.get(0);
  }

  /** What is open of several joins into one: the first reason, everything that is missing. */
  private static Optional<Outcome> open(List<Outcome> outcomes, Class<Undetermined> kind) {
    List<Undetermined> open = outcomes.stream().filter(kind::isInstance).map(kind::cast).toList();
    if (open.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new Undetermined(
            open.get(0).reason(),
            open.stream().map(Undetermined::missing).flatMap(Collection::stream).toList(),
            outcomes.stream().flatMap(Joins::until).max(Comparator.naturalOrder())));
  }

  /** Until when the window of a part still runs. */
  private static Stream<LocalDate> until(Outcome outcome) {
    if (outcome instanceof Pending pending) {
      return Stream.of(pending.until());
    }
    return outcome instanceof Undetermined open ? open.until().stream() : Stream.empty();
  }

  /** Pending until the last part is decided; not yet met where one part is not. */
  private static Outcome pending(List<Outcome> outcomes) {
    List<Pending> parts =
        outcomes.stream().filter(Pending.class::isInstance).map(Pending.class::cast).toList();
    LocalDate until =
        parts.stream().map(Pending::until).max(Comparator.naturalOrder()).orElseThrow();
    boolean holds = parts.stream().allMatch(part -> part.lean() == Lean.HOLDS_SO_FAR);
    return new Pending(until, holds ? Lean.HOLDS_SO_FAR : Lean.NOT_YET);
  }

  private static int count(List<Outcome> outcomes, Class<? extends Outcome> kind) {
    return (int) outcomes.stream().filter(kind::isInstance).count();
  }
}
