package vn.chibo.examples.benchmarks.evaluation.workload;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.stream.Collectors;
import vn.chibo.evaluator.outcome.InapplicableReason;
import vn.chibo.evaluator.outcome.Lean;
import vn.chibo.evaluator.outcome.OutcomeCode;
import vn.chibo.evaluator.outcome.OutcomeKind;
import vn.chibo.evaluator.outcome.UndeterminedReason;

/**
 * What a rule says of a cell as the library packs it into one long, an {@link OutcomeCode}, so that
 * nothing is translated while it is timed; with the join of outcomes for code by hand.
 */
@SuppressWarnings("EnumOrdinal") // a code lives no longer than the run that wrote it
public final class Code {
  /** No outcome yet: joined with another it gives the other. */
  public static final long NOTHING = OutcomeKind.values().length;

  /** It holds. */
  public static final long SATISFIED = OutcomeCode.SATISFIED;

  /** It does not hold. */
  public static final long VIOLATED = OutcomeCode.VIOLATED;

  private static final long PENDING = OutcomeKind.PENDING.ordinal();
  private static final long UNDETERMINED = OutcomeKind.UNDETERMINED.ordinal();
  private static final long NOT_APPLICABLE = OutcomeKind.NOT_APPLICABLE.ordinal();
  private static final long KIND = 0b111;

  private static final long NOT_YET = OutcomeCode.pending(0, Lean.NOT_YET);
  private static final long HOLDS_SO_FAR = OutcomeCode.pending(0, Lean.HOLDS_SO_FAR);

  /** All bits of an until: those of a day before 1970 and the one that says that there is one. */
  private static final long UNTIL = OutcomeCode.until(LocalDate.EPOCH.minusDays(1));

  private Code() {}

  /** The future alone can still bring either answer. */
  public static long pending(LocalDate until, Lean lean) {
    return OutcomeCode.pending(OutcomeCode.until(until), lean);
  }

  /** It cannot be known; its window runs no longer. */
  public static long undetermined(UndeterminedReason reason) {
    return OutcomeCode.undetermined(reason, 0);
  }

  /** It cannot be known and its window still runs. */
  public static long undetermined(UndeterminedReason reason, LocalDate until) {
    return OutcomeCode.undetermined(reason, OutcomeCode.until(until));
  }

  /** The rule does not speak of it. */
  public static long notApplicable(InapplicableReason reason) {
    return OutcomeCode.notApplicable(reason);
  }

  /** Whether it is undetermined, for whatever reason. */
  public static boolean isUndetermined(long code) {
    return (code & KIND) == UNDETERMINED;
  }

  /** Whether it is pending. */
  public static boolean isPending(long code) {
    return (code & KIND) == PENDING;
  }

  /** Whether the rule does not speak of it, for whatever reason. */
  public static boolean isNotApplicable(long code) {
    return (code & KIND) == NOT_APPLICABLE;
  }

  /** Whether both are of one kind, whatever they say besides. */
  public static boolean sameKind(long one, long other) {
    return ((one ^ other) & KIND) == 0;
  }

  /**
   * Both must hold: Violated, Undetermined, Pending, Satisfied, the first found; what does not
   * apply counts only where nothing else is left. Of two reasons it has the graver. Joined one by
   * one it is the join of many.
   */
  public static long all(long left, long right) {
    if (left == VIOLATED || right == VIOLATED) {
      return VIOLATED;
    }
    if (isUndetermined(left) && isUndetermined(right)) {
      return withLaterUntil(OutcomeCode.graver(left, right), left, right);
    }
    if (isUndetermined(left) || isUndetermined(right)) {
      return withLaterUntil(isUndetermined(left) ? left : right, left, right);
    }
    if (isPending(left) && isPending(right)) {
      boolean holds = (left & right & HOLDS_SO_FAR) == HOLDS_SO_FAR;
      return withLaterUntil(holds ? HOLDS_SO_FAR : NOT_YET, left, right);
    }
    if (isPending(left) || isPending(right)) {
      return isPending(left) ? left : right;
    }
    if (left == SATISFIED || right == SATISFIED) {
      return SATISFIED;
    }
    return left == NOTHING ? right : OutcomeCode.graver(left, right);
  }

  /** The codes of a cell in words, for messages. */
  public static String text(long[] codes) {
    return Arrays.stream(codes).mapToObj(OutcomeCode::describe).collect(Collectors.joining("; "));
  }

  /** Whether and until when the window of either still runs: a code that runs has one bit more. */
  private static long withLaterUntil(long code, long left, long right) {
    return (code & ~UNTIL) | Math.max(left & UNTIL, right & UNTIL);
  }
}
