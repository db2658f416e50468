package vn.chibo.evaluator.indicator;

import static vn.chibo.evaluator.indicator.CellEntries.ATTENDANCES;
import static vn.chibo.evaluator.indicator.CellEntries.SCHEDULES;

import vn.chibo.core.figure.Unit;
import vn.chibo.evaluator.condition.Course;

/** What was planned and registered, and whether it was kept. */
final class OversightForms {
  private OversightForms() {}

  static CountingForm schedules(Schedules.Weight weight) {
    return CountingForm.taken(Unit.SHARE, true, SCHEDULES, Course.OPEN, new Schedules(weight));
  }

  static CountingForm plansKept() {
    return CountingForm.taken(Unit.SHARE, true, ATTENDANCES, Course.OPEN, new PlanKept());
  }
}
