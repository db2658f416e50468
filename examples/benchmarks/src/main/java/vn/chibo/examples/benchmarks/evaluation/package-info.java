/**
 * What an evaluation costs: the same rules over the same cells by code written by hand, by engines
 * and by the library.
 */
@NullMarked
package vn.chibo.examples.benchmarks.evaluation;

import org.jspecify.annotations.NullMarked;
