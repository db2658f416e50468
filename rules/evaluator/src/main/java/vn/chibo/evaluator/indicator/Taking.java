package vn.chibo.evaluator.indicator;

import vn.chibo.core.record.CellRecord;
import vn.chibo.core.time.DatePeriod;
import vn.chibo.core.time.Dated;
import vn.chibo.evaluator.condition.Seen;

/** Takes the figures over what is seen of a register; right whatever the gaps hide. */
@FunctionalInterface
interface Taking<T extends Dated> {
  Taken of(CellRecord cell, Seen<T> seen);

  /** How much the record holds for the days of what is taken beside the register, as a plan is. */
  default Coverage beside(CellRecord cell, DatePeriod days) {
    return Coverage.ALL;
  }
}
