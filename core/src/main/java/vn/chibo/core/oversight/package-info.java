/**
 * What a committee does for its cells; recorded, never an outcome of a cell.
 *
 * <p>Acts with a day are {@link vn.chibo.core.oversight.OversightAct}s and stand in one register;
 * {@link vn.chibo.core.oversight.AttendancePlan} and {@link vn.chibo.core.oversight.InspectionPlan}
 * say what is to be done; {@link vn.chibo.core.oversight.AssignedArea}, {@link
 * vn.chibo.core.oversight.WorkingGroup} and {@link vn.chibo.core.oversight.EmulationCluster} stand
 * for a time. What a report says in words only is a {@link vn.chibo.core.oversight.Practice}.
 */
@NullMarked
package vn.chibo.core.oversight;

import org.jspecify.annotations.NullMarked;
