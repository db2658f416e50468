/**
 * Conditions as data: a small, closed, typed vocabulary.
 *
 * <ul>
 *   <li>{@link vn.chibo.evaluator.condition.Conditions} writes conditions; {@link
 *       vn.chibo.evaluator.condition.Condition} lists their kinds, which are closed.
 *   <li>Measures are figures of one subject: {@link vn.chibo.evaluator.condition.MeetingMeasures},
 *       {@link vn.chibo.evaluator.condition.Between}.
 *   <li>Tallies are figures over the entries of a register in a window: {@link
 *       vn.chibo.evaluator.condition.Tallies} over any {@link
 *       vn.chibo.evaluator.condition.Entries}, {@link vn.chibo.evaluator.condition.CellTallies}
 *       over the meetings of a cell.
 *   <li>Parts are what a condition is asked of one by one: {@link
 *       vn.chibo.evaluator.condition.MeetingMeasures#meetings meetings}, {@link
 *       vn.chibo.evaluator.condition.CellParts members}, {@link
 *       vn.chibo.evaluator.condition.OrganizationParts cells and organizations}.
 * </ul>
 *
 * <p>Measures, tallies and parts are values that an author adds without touching anything here.
 * What they say must hold whatever a record does not know: a figure is an interval that more
 * knowledge only narrows.
 */
@NullMarked
package vn.chibo.evaluator.condition;

import org.jspecify.annotations.NullMarked;
