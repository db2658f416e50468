/** The synthetic country: its organizations and its cells. */
@NullMarked
package vn.chibo.examples.country.cells;

import org.jspecify.annotations.NullMarked;
