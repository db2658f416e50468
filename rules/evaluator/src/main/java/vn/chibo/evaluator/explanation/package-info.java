/**
 * Why an outcome is what it is.
 *
 * <p>Start with {@link vn.chibo.evaluator.explanation.Explanation}, a tree with one node for each
 * node of the rule. A node says of which days it was asked ({@link
 * vn.chibo.evaluator.explanation.Asked}), what was observed, what was required and by how much it
 * is missed ({@link vn.chibo.evaluator.explanation.Measured}), where a figure that is required
 * comes from ({@link vn.chibo.evaluator.explanation.Origin}), and on which facts and clauses it
 * rests ({@link vn.chibo.evaluator.explanation.Grounds}). A {@link
 * vn.chibo.evaluator.explanation.Fact} has a path in the record, by the names of its JSON.
 */
@NullMarked
package vn.chibo.evaluator.explanation;

import org.jspecify.annotations.NullMarked;
