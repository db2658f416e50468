/**
 * What differs between two reports of one subject, and between two rule books over many records.
 *
 * <ul>
 *   <li>{@link vn.chibo.evaluator.compare.ReportComparison}: two reports, rule by rule.
 *   <li>{@link vn.chibo.evaluator.compare.TwoBooks}: two books over a stream of records, counted
 *       rule by rule, with one witness for each way in which an outcome changed.
 * </ul>
 */
@NullMarked
package vn.chibo.evaluator.compare;

import org.jspecify.annotations.NullMarked;
