/** Rules, rule books and the evaluator. */
@NullMarked
package vn.chibo.evaluator;

import org.jspecify.annotations.NullMarked;
