/** The rules of the benchmark as plain loops. */
@NullMarked
package vn.chibo.examples.benchmarks.evaluation.handwritten;

import org.jspecify.annotations.NullMarked;
