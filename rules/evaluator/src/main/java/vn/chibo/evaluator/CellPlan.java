package vn.chibo.evaluator;

import java.time.LocalDate;
import vn.chibo.core.time.DatePeriod;
import vn.chibo.evaluator.plan.Plan;

/**
 * The plan for cells over one period as of one day.
 *
 * @param period the period of the records
 * @param asOf the day
 * @param plan the plan
 */
record CellPlan(DatePeriod period, LocalDate asOf, Plan plan) {
  boolean serves(DatePeriod otherPeriod, LocalDate otherDay) {
    return asOf.equals(otherDay) && period.equals(otherPeriod);
  }
}
