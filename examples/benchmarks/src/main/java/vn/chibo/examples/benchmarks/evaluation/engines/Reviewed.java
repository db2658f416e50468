package vn.chibo.examples.benchmarks.evaluation.engines;

import ai.timefold.solver.core.api.domain.entity.PlanningEntity;
import ai.timefold.solver.core.api.domain.variable.PlanningVariable;

/** Nothing is planned: the entity that a solution of Timefold needs, with its one value. */
@PlanningEntity
public class Reviewed {
  private Boolean value = true;

  /** For Timefold. */
  public Reviewed() {}

  /** Always true. */
  @PlanningVariable
  public Boolean getValue() {
    return value;
  }

  /** For Timefold. */
  public void setValue(Boolean other) {
    this.value = other;
  }
}
