package vn.chibo.evaluator.condition;

import java.time.LocalDate;
import java.util.function.Function;

/**
 * The function of a measure that depends on what is known by a day: facts dated later are plans,
 * which do not count.
 *
 * @param <S> what the measure is taken of
 */
interface AsOf<S> extends Function<S, Observation> {
  /** What is found by a day. */
  Observation apply(S subject, LocalDate asOf);

  /** What is found in all. */
  @Override
  default Observation apply(S subject) {
    return apply(subject, LocalDate.MAX);
  }
}
