/** Tables in Parquet files, read and written without an engine. */
@NullMarked
package vn.chibo.examples.country.parquet;

import org.jspecify.annotations.NullMarked;
