package vn.chibo.evaluator.outcome;

import java.util.List;
import java.util.Optional;
import vn.chibo.core.figure.Fraction;
import vn.chibo.core.time.DatePeriod;

/** Where a rule is violated, one by one: a quarter, a month, the day of a meeting. */
public interface Witnesses {
  /** None. */
  Witnesses NONE = new WitnessList(List.of());

  /** Some, one by one. */
  static Witnesses of(List<Witness> list) {
    return new WitnessList(list);
  }

  /** How many there are. */
  int size();

  /** The days of one of them. */
  DatePeriod window(int index);

  /**
   * The figure that stands there, the best one where there are several; empty where there is none.
   */
  Optional<Fraction> observed(int index);

  /**
   * One place where a rule is violated.
   *
   * @param window its days
   * @param observed the figure that stands there, the best one where there are several
   */
  record Witness(DatePeriod window, Optional<Fraction> observed) {}
}
