/** The rules of the benchmark in the words of the library. */
@NullMarked
package vn.chibo.examples.benchmarks.evaluation.chibo;

import org.jspecify.annotations.NullMarked;
