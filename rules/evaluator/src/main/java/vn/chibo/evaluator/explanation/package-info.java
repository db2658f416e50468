/** Why an outcome is what it is. */
@NullMarked
package vn.chibo.evaluator.explanation;

import org.jspecify.annotations.NullMarked;
