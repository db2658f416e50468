/**
 * Rules with one small mistake each: examples that are worth their name notice every one of them.
 * Start with {@link vn.chibo.testkit.mutant.Mutants}.
 */
@NullMarked
package vn.chibo.testkit.mutant;

import org.jspecify.annotations.NullMarked;
