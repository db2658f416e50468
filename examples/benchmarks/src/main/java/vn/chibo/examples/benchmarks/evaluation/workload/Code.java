package vn.chibo.examples.benchmarks.evaluation.workload;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.stream.Collectors;
import vn.chibo.evaluator.outcome.InapplicableReason;
import vn.chibo.evaluator.outcome.Lean;
import vn.chibo.evaluator.outcome.Outcome;
import vn.chibo.evaluator.outcome.UndeterminedReason;

/**
 * What a rule says of a cell, packed into one long so that every contender gives the same: the kind
 * of the outcome (bits 0-2), its reason (3-6), its lean (7-8), and whether (9) and until which day
 * since 1970 (32-63) its window still runs.
 */
@SuppressWarnings("EnumOrdinal") // a code lives no longer than the run that wrote it
public final class Code {
  /** No outcome yet: joined with another it gives the other. */
  public static final long NOTHING = 0;

  /** It holds. */
  public static final long SATISFIED = 1;

  /** It does not hold. */
  public static final long VIOLATED = 2;

  private static final long PENDING = 3;
  private static final long UNDETERMINED = 4;
  private static final long NOT_APPLICABLE = 5;
  private static final long KIND = 0b111;

  private static final int REASON_SHIFT = 3;
  private static final int LEAN_SHIFT = 7;
  private static final long NOT_YET = 1L << LEAN_SHIFT;
  private static final long HOLDS_SO_FAR = 2L << LEAN_SHIFT;
  private static final long RUNS = 1L << 9;
  private static final int UNTIL_SHIFT = 32;
  private static final long UNTIL = (-1L << UNTIL_SHIFT) | RUNS;

  private Code() {}

  /** The future alone can still bring either answer. */
  public static long pending(LocalDate until, Lean lean) {
    return PENDING | (lean == Lean.NOT_YET ? NOT_YET : HOLDS_SO_FAR) | until(until);
  }

  /** It cannot be known; its window runs no longer. */
  public static long undetermined(UndeterminedReason reason) {
    return UNDETERMINED | reason(reason);
  }

  /** It cannot be known and its window still runs. */
  public static long undetermined(UndeterminedReason reason, LocalDate until) {
    return undetermined(reason) | until(until);
  }

  /** The rule does not speak of it. */
  public static long notApplicable(InapplicableReason reason) {
    return NOT_APPLICABLE | reason(reason);
  }

  /** The code of an outcome of the library. */
  public static long of(Outcome outcome) {
    if (outcome instanceof Outcome.Pending pending) {
      return pending(pending.until(), pending.lean());
    }
    if (outcome instanceof Outcome.Undetermined open) {
      return undetermined(open.reason()) | open.until().map(Code::until).orElse(0L);
    }
    if (outcome instanceof Outcome.NotApplicable silent) {
      return notApplicable(silent.reason());
    }
    return outcome instanceof Outcome.Satisfied ? SATISFIED : VIOLATED;
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
   * apply counts only where nothing else is left. Joined from the left it is the join of many.
   */
  public static long all(long left, long right) {
    if (left == VIOLATED || right == VIOLATED) {
      return VIOLATED;
    }
    if (isUndetermined(left) || isUndetermined(right)) {
      return withLaterUntil(isUndetermined(left) ? left : right, left, right);
    }
    if (isPending(left) && isPending(right)) {
      long lean = (left | right) & NOT_YET;
      return withLaterUntil(PENDING | (lean == 0 ? HOLDS_SO_FAR : NOT_YET), left, right);
    }
    if (isPending(left) || isPending(right)) {
      return isPending(left) ? left : right;
    }
    if (left == SATISFIED || right == SATISFIED) {
      return SATISFIED;
    }
    return left == NOTHING ? right : left;
  }

  /** The codes of a cell in words, for messages. */
  public static String text(long[] codes) {
    return Arrays.stream(codes).mapToObj(Code::text).collect(Collectors.joining("; "));
  }

  /** A code in words. */
  public static String text(long code) {
    String[] kinds = {"?", "satisfied", "violated", "pending", "undetermined", "not applicable"};
    int reason = (int) (code >> REASON_SHIFT) & 0b1111;
    StringBuilder text = new StringBuilder(kinds[(int) (code & KIND)]);
    if (isUndetermined(code)) {
      text.append(' ').append(UndeterminedReason.values()[reason - 1]);
    }
    if (isNotApplicable(code)) {
      text.append(' ').append(InapplicableReason.values()[reason - 1]);
    }
    if (isPending(code)) {
      text.append((code & NOT_YET) == 0 ? " holds so far" : " not yet");
    }
    return (code & RUNS) == 0
        ? text.toString()
        : text.append(" until ").append(LocalDate.ofEpochDay(code >> UNTIL_SHIFT)).toString();
  }

  /** Whether and until when the window of either still runs: a code that runs has one bit more. */
  private static long withLaterUntil(long code, long left, long right) {
    return (code & ~UNTIL) | Math.max(left & UNTIL, right & UNTIL);
  }

  private static long until(LocalDate day) {
    return (day.toEpochDay() << UNTIL_SHIFT) | RUNS;
  }

  private static long reason(Enum<?> reason) {
    return (reason.ordinal() + 1L) << REASON_SHIFT;
  }
}
