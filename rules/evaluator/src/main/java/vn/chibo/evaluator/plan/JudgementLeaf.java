package vn.chibo.evaluator.plan;

import java.time.LocalDate;
import java.util.List;
import vn.chibo.core.record.Judgement;
import vn.chibo.core.record.SubjectRecord;
import vn.chibo.evaluator.condition.Condition;
import vn.chibo.evaluator.outcome.OutcomeCode;
import vn.chibo.evaluator.outcome.UndeterminedReason;

/**
 * What people judged of the subject by a day.
 *
 * @param <S> the subject
 * @param node the condition
 * @param asOf the day by which judgements count
 */
record JudgementLeaf<S>(Condition.Judgement<S> node, LocalDate asOf) implements Bound<S> {

  @Override
  public long code(S subject, CellFacts facts) {
    List<Judgement> all =
        subject instanceof SubjectRecord record ? record.getJudgements() : List.of();
    boolean met = false;
    boolean unmet = false;
    for (int i = 0; i < all.size(); i++) {
      Judgement one = all.get(i);
      if (one.getTopic().equals(node.topic()) && !one.getDate().isAfter(asOf)) {
        met |= one.isMet();
        unmet |= !one.isMet();
      }
    }
    return code(met, unmet);
  }

  private static long code(boolean met, boolean unmet) {
    if (met && unmet) {
      return OutcomeCode.undetermined(UndeterminedReason.CONFLICTING_FACTS, 0);
    }
    if (!met && !unmet) {
      return OutcomeCode.undetermined(UndeterminedReason.JUDGEMENT_NEEDED, 0);
    }
    return met ? OutcomeCode.SATISFIED : OutcomeCode.VIOLATED;
  }
}
