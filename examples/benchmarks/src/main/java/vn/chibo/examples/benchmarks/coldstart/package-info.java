/** How long a fresh JVM takes until its first report. */
@NullMarked
package vn.chibo.examples.benchmarks.coldstart;

import org.jspecify.annotations.NullMarked;
