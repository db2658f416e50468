/** Columns of tables, and rows that both Spark and plain Java read and write. */
@NullMarked
package vn.chibo.examples.country.columns;

import org.jspecify.annotations.NullMarked;
