package vn.chibo.evaluator.outcome;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.chibo.core.text.Text;
import vn.chibo.evaluator.outcome.Outcome.NotApplicable;
import vn.chibo.evaluator.outcome.Outcome.Pending;
import vn.chibo.evaluator.outcome.Outcome.Satisfied;
import vn.chibo.evaluator.outcome.Outcome.Undetermined;
import vn.chibo.evaluator.outcome.Outcome.Violated;

/** How outcomes join. Absorption and distribution do not hold: nothing is rewritten. */
public final class Joins {
  private Joins() {}

  /** All must hold: Violated, Undetermined, Pending, Satisfied, whichever comes first here. */
  public static Outcome all(List<Outcome> outcomes) {
    return first(outcomes, Violated.class, Satisfied.class);
  }

  /** One must hold: Satisfied, Undetermined, Pending, Violated, whichever comes first here. */
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
    return find(both, Undetermined.class) == null ? pending(both) : undetermined(both);
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
    return unknown > 0 ? undetermined(outcomes) : pending(outcomes);
  }

  private static Outcome first(
      List<Outcome> outcomes, Class<? extends Outcome> top, Class<? extends Outcome> bottom) {
    Outcome decisive = find(outcomes, top);
    if (decisive != null) {
      return decisive;
    }
    if (find(outcomes, Undetermined.class) != null) {
      return undetermined(outcomes);
    }
    if (find(outcomes, Pending.class) != null) {
      return pending(outcomes);
    }
    Outcome other = find(outcomes, bottom);
    return other == null ? nothingLeft(outcomes) : other;
  }

  private static @Nullable Outcome find(List<Outcome> outcomes, Class<? extends Outcome> kind) {
    for (Outcome outcome : outcomes) {
      if (kind.isInstance(outcome)) {
        return outcome;
      }
    }
    return null;
  }

  private static Outcome nothingLeft(List<Outcome> outcomes) {
    return outcomes.stream()
        .map(NotApplicable.class::cast)
        .max(Comparator.comparing(NotApplicable::reason))
        .orElse(new NotApplicable(InapplicableReason.EMPTY_POPULATION));
  }

  /** What is open of several joins into one: the gravest reason, everything that is missing. */
  private static Outcome undetermined(List<Outcome> outcomes) {
    List<Text> missing = new ArrayList<>();
    UndeterminedReason reason = UndeterminedReason.MISSING_FACT;
    for (Outcome outcome : outcomes) {
      if (outcome instanceof Undetermined open) {
        reason = reason.or(open.reason());
        missing.addAll(open.missing());
      }
    }
    return new Undetermined(reason, missing, until(outcomes));
  }

  /** Until when the window of some part still runs. */
  private static Optional<LocalDate> until(List<Outcome> outcomes) {
    Optional<LocalDate> last = Optional.empty();
    for (Outcome outcome : outcomes) {
      Optional<LocalDate> until = until(outcome);
      boolean later = until.isPresent() && (last.isEmpty() || until.get().isAfter(last.get()));
      last = later ? until : last;
    }
    return last;
  }

  private static Optional<LocalDate> until(Outcome outcome) {
    if (outcome instanceof Pending pending) {
      return Optional.of(pending.until());
    }
    return outcome instanceof Undetermined open ? open.until() : Optional.empty();
  }

  /** Pending until the last part is decided; not yet met where one part is not. */
  private static Outcome pending(List<Outcome> outcomes) {
    List<Outcome> parts = new ArrayList<>();
    Lean lean = Lean.HOLDS_SO_FAR;
    for (Outcome outcome : outcomes) {
      if (outcome instanceof Pending pending) {
        parts.add(pending);
        lean = pending.lean() == Lean.HOLDS_SO_FAR ? lean : Lean.NOT_YET;
      }
    }
    return new Pending(until(parts).orElseThrow(), lean);
  }

  private static int count(List<Outcome> outcomes, Class<? extends Outcome> kind) {
    int count = 0;
    for (Outcome outcome : outcomes) {
      count += kind.isInstance(outcome) ? 1 : 0;
    }
    return count;
  }
}
