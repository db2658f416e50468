/**
 * Spreadsheets in and out: .xlsx and .csv as rows of cells. Knows nothing of what the rows mean.
 *
 * <p>{@link vn.chibo.examples.review.table.Tables} opens and writes them. A file is looked through
 * whole before its first row is given, so that what cannot be read is refused before anybody acted
 * on half of it.
 */
@NullMarked
package vn.chibo.examples.review.table;

import org.jspecify.annotations.NullMarked;
