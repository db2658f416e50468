package vn.chibo.evaluator.plan;

import java.time.LocalDate;
import vn.chibo.core.figure.Quantity;
import vn.chibo.core.figure.Truth;
import vn.chibo.evaluator.condition.Condition;
import vn.chibo.evaluator.condition.Observation;
import vn.chibo.evaluator.outcome.OutcomeCode;
import vn.chibo.evaluator.outcome.UndeterminedReason;

/**
 * A figure of the subject, as an interval.
 *
 * @param <S> the subject
 * @param node the condition
 * @param asked what is asked of the figure
 * @param asOf the day by which facts count
 * @param missing the code where it is not known closely enough
 * @param explained what answers where the figure has readings or is in conflict
 */
record CompareLeaf<S>(
    Condition.Compare<S> node,
    Context.Asked asked,
    LocalDate asOf,
    long missing,
    Bound<S> explained)
    implements Bound<S> {

  @Override
  public long code(S subject, CellFacts facts) {
    Observation seen;
    try {
      seen = node.measure().observed(subject, asOf);
    } catch (RuntimeException e) {
      return OutcomeCode.undetermined(UndeterminedReason.FAULT, 0);
    }
    return seen.single().isPresent() && !seen.conflict()
        ? code(seen.single().get())
        : explained.code(subject, facts);
  }

  private long code(Quantity figure) {
    Truth truth = figure.compare(asked.comparison(), asked.threshold());
    if (truth == Truth.UNKNOWN) {
      return missing;
    }
    return truth == Truth.YES ? OutcomeCode.SATISFIED : OutcomeCode.VIOLATED;
  }
}
