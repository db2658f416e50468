/**
 * Time and memory of the core, held against the bars of the project: {@link
 * vn.chibo.examples.benchmarks.Benchmarks} measures all of them.
 */
@NullMarked
package vn.chibo.examples.benchmarks;

import org.jspecify.annotations.NullMarked;
