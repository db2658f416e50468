package vn.chibo.evaluator.condition;

import java.time.LocalDate;
import vn.chibo.core.record.Decision;
import vn.chibo.core.record.Register;

/**
 * The decisions about a subject, and the day on which they must have been taken.
 *
 * @param <S> the subject
 */
public interface Decisions<S> {
  /** The register of decisions. */
  Register<Decision> of(S subject);

  /** The last day on which a decision still counts for the subject. */
  LocalDate day(S subject);
}
