/**
 * Waivers: that a competent body lets a subject go without something that a rule asks, for a reason
 * and until a day.
 *
 * <p>Start with {@link vn.chibo.evaluator.waiver.WaivedReport}. A waiver changes no outcome: the
 * finding stands where it stood, with the waiver beside it.
 */
@NullMarked
package vn.chibo.evaluator.waiver;

import org.jspecify.annotations.NullMarked;
