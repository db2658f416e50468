/**
 * Outcomes of all rules of a book over one record, without words: what the rules share is read
 * once.
 *
 * <p>A condition is bound to one period, as-of day and set of figures; what is bound gives the same
 * outcome as the walk that explains it, which is what any other condition falls back to.
 */
@NullMarked
package vn.chibo.evaluator.plan;

import org.jspecify.annotations.NullMarked;
