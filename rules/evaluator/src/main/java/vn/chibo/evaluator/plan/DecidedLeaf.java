package vn.chibo.evaluator.plan;

import java.time.LocalDate;
import java.util.List;
import vn.chibo.core.record.Decision;
import vn.chibo.core.record.Register;
import vn.chibo.core.time.DatePeriod;
import vn.chibo.evaluator.condition.Condition;
import vn.chibo.evaluator.outcome.Lean;
import vn.chibo.evaluator.outcome.OutcomeCode;
import vn.chibo.evaluator.outcome.UndeterminedReason;

/**
 * A decision was taken on or before the day in question.
 *
 * @param <S> the subject
 * @param node the condition
 */
record DecidedLeaf<S>(Condition.Decided<S> node) implements Bound<S> {

  @Override
  public long code(S subject, CellFacts facts) {
    try {
      return of(subject, facts);
    } catch (RuntimeException e) {
      return OutcomeCode.undetermined(UndeterminedReason.FAULT, 0);
    }
  }

  private long of(S subject, CellFacts facts) {
    Register<Decision> register = node.decisions().of(subject);
    LocalDate last = node.decisions().day(subject);
    LocalDate day = last.isAfter(facts.asOf()) ? facts.asOf() : last;
    if (taken(register.entries(), day)) {
      return OutcomeCode.SATISFIED;
    }
    if (!complete(register.complete(), day)) {
      return OutcomeCode.undetermined(UndeterminedReason.INCOMPLETE_REGISTER, 0);
    }
    return last.isAfter(facts.asOf())
        ? OutcomeCode.pending(OutcomeCode.until(last), Lean.NOT_YET)
        : OutcomeCode.VIOLATED;
  }

  private boolean taken(List<Decision> decisions, LocalDate day) {
    for (int i = 0; i < decisions.size(); i++) {
      Decision decision = decisions.get(i);
      if (decision.kind() == node.kind() && !decision.getDate().isAfter(day)) {
        return true;
      }
    }
    return false;
  }

  /** Whether no decision up to and with the day is missing. */
  private static boolean complete(List<DatePeriod> complete, LocalDate day) {
    for (int i = 0; i < complete.size(); i++) {
      DatePeriod range = complete.get(i);
      if (range.openStart() && range.end().isAfter(day)) {
        return true;
      }
    }
    return complete.size() > 1 && DatePeriod.until(day).minus(complete).isEmpty();
  }
}
