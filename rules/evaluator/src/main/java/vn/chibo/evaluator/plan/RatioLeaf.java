package vn.chibo.evaluator.plan;

import vn.chibo.evaluator.condition.Ratio;
import vn.chibo.evaluator.outcome.OutcomeCode;
import vn.chibo.evaluator.outcome.UndeterminedReason;

/**
 * A figure of the subject that is known exactly or not at all.
 *
 * @param <S> the subject
 * @param reading reads it
 * @param limit what is asked of it
 * @param missing the code where it is not known
 * @param explained what answers where it is odd
 */
record RatioLeaf<S>(Ratio.Reading<S> reading, Limit limit, long missing, Bound<S> explained)
    implements Bound<S> {

  @Override
  public long code(S subject, CellFacts facts) {
    long figure;
    try {
      figure = reading.of(subject);
    } catch (RuntimeException e) {
      return OutcomeCode.undetermined(UndeterminedReason.FAULT, 0);
    }
    if (Ratio.denominator(figure) < 0) {
      return explained.code(subject, facts);
    }
    if (figure == Ratio.ABSENT) {
      return missing;
    }
    return limit.meets(figure) ? OutcomeCode.SATISFIED : OutcomeCode.VIOLATED;
  }
}
