/** The country by Apache Spark: in one process here, by the same program on a cluster. */
@NullMarked
package vn.chibo.examples.country.spark;

import org.jspecify.annotations.NullMarked;
