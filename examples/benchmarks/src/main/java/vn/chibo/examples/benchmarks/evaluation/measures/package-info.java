/** What is measured once and without JMH: streams, bytes, jars. */
@NullMarked
package vn.chibo.examples.benchmarks.evaluation.measures;

import org.jspecify.annotations.NullMarked;
