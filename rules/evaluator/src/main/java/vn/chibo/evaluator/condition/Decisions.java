package vn.chibo.evaluator.condition;

import java.time.LocalDate;
import vn.chibo.core.record.Decision;
import vn.chibo.core.record.Register;

/**
 * The decisions about a subject, and the day on which they must have been taken.
 *
 * <pre>{@code
 * new Decisions<CellRecord>() {
 *   @Override
 *   public Register<Decision> of(CellRecord cell) {
 *     return cell.getDecisions();
 *   }
 *
 *   @Override
 *   public LocalDate day(CellRecord cell) {
 *     return cell.getPeriod().last();
 *   }
 * }
 * }</pre>
 *
 * @param <S> the subject
 */
public interface Decisions<S> {
  /** The register of decisions. */
  Register<Decision> of(S subject);

  /** The last day on which a decision still counts for the subject. */
  LocalDate day(S subject);
}
