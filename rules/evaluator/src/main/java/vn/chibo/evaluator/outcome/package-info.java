/**
 * The five outcomes and how they join.
 *
 * <p>Start with {@link vn.chibo.evaluator.outcome.Outcome}. {@link
 * vn.chibo.evaluator.outcome.OutcomeCode} is the same as one {@code long}, for streams; {@link
 * vn.chibo.evaluator.outcome.Witnesses} say where a rule is violated; {@link
 * vn.chibo.evaluator.outcome.Joins} is the algebra.
 */
@NullMarked
package vn.chibo.evaluator.outcome;

import org.jspecify.annotations.NullMarked;
