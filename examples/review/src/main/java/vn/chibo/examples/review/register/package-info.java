/**
 * Registers in and out: workbooks, .csv files and JSON become a register of the core types, and
 * back.
 *
 * <p>What a sheet holds is declared once, a line a column, in {@link
 * vn.chibo.examples.review.register.Sheets}; the template, the reader, the writer and the faults
 * all follow from it.
 */
@NullMarked
package vn.chibo.examples.review.register;

import org.jspecify.annotations.NullMarked;
