/** Tests of spreadsheets in and out. */
@NullMarked
package vn.chibo.examples.review.table;

import org.jspecify.annotations.NullMarked;
