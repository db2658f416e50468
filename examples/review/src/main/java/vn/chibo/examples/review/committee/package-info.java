/** The report that a committee presents: its units over a month, a quarter or a year. */
@NullMarked
package vn.chibo.examples.review.committee;

import org.jspecify.annotations.NullMarked;
