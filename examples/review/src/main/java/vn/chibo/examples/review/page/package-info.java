/**
 * The committee's report as it is handed out: a page, tables for print, a workbook and a calendar;
 * and the command that writes them.
 */
@NullMarked
package vn.chibo.examples.review.page;

import org.jspecify.annotations.NullMarked;
