/**
 * Which facts of a record decide an outcome, found by trying records with less or more known of
 * them.
 *
 * <ul>
 *   <li>{@link vn.chibo.evaluator.evidence.Evidence}: the least facts on which an outcome rests.
 *   <li>{@link vn.chibo.evaluator.evidence.Missing}: the least that must become known before an
 *       outcome is no longer undetermined.
 * </ul>
 *
 * <p>Both ask the rule again and again: they are for the one cell that somebody looks at, not for
 * streams.
 */
@NullMarked
package vn.chibo.evaluator.evidence;

import org.jspecify.annotations.NullMarked;
