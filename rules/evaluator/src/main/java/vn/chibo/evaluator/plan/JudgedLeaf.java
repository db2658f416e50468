package vn.chibo.evaluator.plan;

import java.util.List;
import vn.chibo.core.record.Judgement;
import vn.chibo.core.record.SubjectRecord;
import vn.chibo.core.record.Topic;
import vn.chibo.evaluator.outcome.OutcomeCode;
import vn.chibo.evaluator.outcome.UndeterminedReason;

/**
 * What people judged of a record by the as-of day; of a meeting or another part no record tells it.
 *
 * @param <S> the subject
 * @param topic what was judged
 */
record JudgedLeaf<S>(Topic topic) implements Bound<S> {
  private static final long NEEDED =
      OutcomeCode.undetermined(UndeterminedReason.JUDGEMENT_NEEDED, 0);
  private static final long CONFLICT =
      OutcomeCode.undetermined(UndeterminedReason.CONFLICTING_FACTS, 0);

  @Override
  public long code(S subject, CellFacts facts) {
    return subject instanceof SubjectRecord record ? of(record, facts) : NEEDED;
  }

  private long of(SubjectRecord record, CellFacts facts) {
    List<Judgement> all = record.getJudgements();
    long code = NEEDED;
    for (int i = 0; i < all.size(); i++) {
      Judgement judgement = all.get(i);
      if (judgement.getTopic().equals(topic) && !judgement.getDate().isAfter(facts.asOf())) {
        long answer = judgement.isMet() ? OutcomeCode.SATISFIED : OutcomeCode.VIOLATED;
        if (code != NEEDED && code != answer) {
          return CONFLICT;
        }
        code = answer;
      }
    }
    return code;
  }
}
