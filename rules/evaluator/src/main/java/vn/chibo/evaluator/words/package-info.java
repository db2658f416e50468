/** The message bundle of the evaluator; not exported. */
@NullMarked
package vn.chibo.evaluator.words;

import org.jspecify.annotations.NullMarked;
