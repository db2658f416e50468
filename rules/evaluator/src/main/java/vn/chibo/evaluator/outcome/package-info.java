/** The five outcomes and how they join. */
@NullMarked
package vn.chibo.evaluator.outcome;

import org.jspecify.annotations.NullMarked;
