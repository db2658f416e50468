/** The rules of the benchmark in the engines that others offer. */
@NullMarked
package vn.chibo.examples.benchmarks.evaluation.engines;

import org.jspecify.annotations.NullMarked;
