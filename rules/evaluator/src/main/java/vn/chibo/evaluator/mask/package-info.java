/**
 * Reports in which names, or names and values, are hidden, to be shown to others.
 *
 * <p>Start with {@link vn.chibo.evaluator.mask.MaskedReport}. What is hidden is not searched for in
 * the words: what comes from the rule book stays, and what comes from the record goes.
 */
@NullMarked
package vn.chibo.evaluator.mask;

import org.jspecify.annotations.NullMarked;
