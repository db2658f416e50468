package vn.chibo.evaluator.plan;

import vn.chibo.evaluator.outcome.InapplicableReason;
import vn.chibo.evaluator.outcome.Lean;
import vn.chibo.evaluator.outcome.OutcomeCode;
import vn.chibo.evaluator.outcome.OutcomeKind;
import vn.chibo.evaluator.outcome.UndeterminedReason;

/** Joins codes one by one, as {@code Joins} joins outcomes. */
final class CodeJoin {
  private static final long NONE = -1;

  private int satisfied;
  private int violated;
  private int pending;
  private int undetermined;
  private int inapplicable;
  private long silent = NONE;
  private long open = NONE;
  private long until;
  private boolean holds = true;

  /** Adds one outcome. */
  CodeJoin add(long code) {
    switch (OutcomeCode.kind(code)) {
      case SATISFIED -> satisfied++;
      case VIOLATED -> violated++;
      case PENDING -> pending(code);
      case UNDETERMINED -> undetermined(code);
      case NOT_APPLICABLE -> inapplicable(code);
    }
    return this;
  }

  private void pending(long code) {
    pending++;
    holds &= OutcomeCode.holds(code);
    until = OutcomeCode.later(until, OutcomeCode.untilBits(code));
  }

  private void undetermined(long code) {
    undetermined++;
    open = open == NONE ? code : OutcomeCode.graver(open, code);
    until = OutcomeCode.later(until, OutcomeCode.untilBits(code));
  }

  private void inapplicable(long code) {
    inapplicable++;
    silent = silent == NONE ? code : OutcomeCode.graver(silent, code);
  }

  int satisfied() {
    return satisfied;
  }

  int undetermined() {
    return undetermined;
  }

  int pending() {
    return pending;
  }

  /** All must hold. */
  long all() {
    return violated > 0 ? OutcomeCode.VIOLATED : opened(satisfied, OutcomeCode.SATISFIED);
  }

  /** One must hold. */
  long any() {
    return satisfied > 0 ? OutcomeCode.SATISFIED : opened(violated, OutcomeCode.VIOLATED);
  }

  private long opened(int rest, long code) {
    if (undetermined + pending > 0) {
      return open();
    }
    return rest > 0 ? code : nothingLeft();
  }

  private long nothingLeft() {
    return silent == NONE ? OutcomeCode.notApplicable(InapplicableReason.EMPTY_POPULATION) : silent;
  }

  /** At least k must hold. */
  long atLeast(int k) {
    if (satisfied >= k) {
      return OutcomeCode.SATISFIED;
    }
    return satisfied + undetermined + pending >= k ? open() : OutcomeCode.VIOLATED;
  }

  /** What all readings agree on, by their kinds; otherwise it depends on the reading. */
  long agreed() {
    int kinds =
        sign(satisfied) + sign(violated) + sign(pending) + sign(undetermined) + sign(inapplicable);
    return kinds == 1 ? all() : OutcomeCode.undetermined(UndeterminedReason.READING, 0);
  }

  private static int sign(int count) {
    return count > 0 ? 1 : 0;
  }

  /** Undetermined for the gravest reason, else pending; until the last part is decided. */
  long open() {
    return open == NONE
        ? OutcomeCode.pending(until, holds ? Lean.HOLDS_SO_FAR : Lean.NOT_YET)
        : OutcomeCode.undetermined(OutcomeCode.undetermined(open).orElseThrow(), until);
  }

  /** The contrary. */
  static long not(long code) {
    return switch (OutcomeCode.kind(code)) {
      case SATISFIED -> OutcomeCode.VIOLATED;
      case VIOLATED -> OutcomeCode.SATISFIED;
      case PENDING ->
          OutcomeCode.pending(
              OutcomeCode.untilBits(code),
              OutcomeCode.holds(code) ? Lean.NOT_YET : Lean.HOLDS_SO_FAR);
      case UNDETERMINED, NOT_APPLICABLE -> code;
    };
  }

  /** Where the condition holds, what is due must hold. */
  static long when(long condition, long due) {
    OutcomeKind kind = OutcomeCode.kind(condition);
    if (kind == OutcomeKind.VIOLATED || kind == OutcomeKind.NOT_APPLICABLE) {
      return OutcomeCode.notApplicable(InapplicableReason.CONDITION_NOT_MET);
    }
    boolean settled =
        kind == OutcomeKind.SATISFIED || OutcomeCode.kind(due) == OutcomeKind.NOT_APPLICABLE;
    return settled ? due : new CodeJoin().add(condition).add(due).open();
  }

  /** Unless the exception holds, what is due must hold. */
  static long unless(long exception, long due) {
    return exception == OutcomeCode.SATISFIED
        ? OutcomeCode.notApplicable(InapplicableReason.EXCEPTED)
        : when(not(exception), due);
  }
}
