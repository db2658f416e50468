/** The report of the country, as JSON and as a page. */
@NullMarked
package vn.chibo.examples.country.report;

import org.jspecify.annotations.NullMarked;
