/** The cells and rules of the benchmark, and how a finding is written down. */
@NullMarked
package vn.chibo.examples.benchmarks.evaluation.workload;

import org.jspecify.annotations.NullMarked;
