/**
 * What can still be done: the least that would meet a rule which is not due yet, out of a closed
 * list of acts. What is past cannot be repaired.
 *
 * <pre>{@code
 * for (Repair repair : Repairs.of(evaluation, "hd12-2018/thematic-per-quarter")) {
 *   out.println(repair.text(Language.VIETNAMESE));
 * }
 * }</pre>
 */
@NullMarked
package vn.chibo.evaluator.repair;

import org.jspecify.annotations.NullMarked;
