/** Recomputes explanations from themselves alone, apart from all that evaluates rules. */
@NullMarked
package vn.chibo.evaluator.checker;

import org.jspecify.annotations.NullMarked;
