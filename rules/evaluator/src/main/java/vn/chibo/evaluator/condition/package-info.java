/** Conditions as data: a small, closed, typed vocabulary. */
@NullMarked
package vn.chibo.evaluator.condition;

import org.jspecify.annotations.NullMarked;
