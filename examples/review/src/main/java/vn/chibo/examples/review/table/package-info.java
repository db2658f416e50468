/**
 * Spreadsheets in and out: .xlsx and .csv as rows of cells. Knows nothing of what the rows mean.
 *
 * <p>{@link vn.chibo.examples.review.table.Tables} opens and writes them. A file is looked through
 * whole before its first row is given, so that what cannot be read is refused before anybody acted
 * on half of it; rows are then read one by one, and no more than one is in memory.
 *
 * <p><b>Bad input.</b> A refusal is a {@link vn.chibo.core.fault.FaultException} with one fault: a
 * key for programs, the file and, where there is one, the sheet and cell, and what to do, in both
 * languages. Refused are files that are no spreadsheet, that have a password, macros, links to
 * other files, or a document type; files that were cut off or damaged; and files that unpack to
 * more than a register can need. A cell that has no value refuses nothing: it is read as {@link
 * vn.chibo.examples.review.table.TableCell.Unreadable}, which says why.
 *
 * <p><b>What is read as what.</b> Words stay words, days typed as words too. A number is a day
 * where the workbook shows it as one. A number shown as {@code 007} is read as these words. Of a
 * formula the value is taken that the file keeps, and noted: offices compute ages and totals so,
 * and the value is what they saw; nothing is computed here. Words come in normal form C, which is
 * noted where they were not. Hidden rows, columns and sheets are read, and say that they are
 * hidden. Merged cells are told with the sheet: their value stands in the first cell only.
 *
 * <p><b>What is written.</b> Words never run: in a workbook they are typed as words, in a .csv file
 * an apostrophe goes before whatever a program would take for a formula, and reading takes it away
 * again. The same rows give the same bytes.
 */
@NullMarked
package vn.chibo.examples.review.table;

import org.jspecify.annotations.NullMarked;
