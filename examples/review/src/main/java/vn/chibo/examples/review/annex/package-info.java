/**
 * The tables that go with a report, as values: what stands in each place, why, and what it adds up
 * to. They know neither page nor workbook, and nothing is left to compute when they are written.
 */
@NullMarked
package vn.chibo.examples.review.annex;

import org.jspecify.annotations.NullMarked;
