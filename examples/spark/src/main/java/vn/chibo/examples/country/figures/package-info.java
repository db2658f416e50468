/** Figures of places: what the rules say of their cells, and the caps of their groups. */
@NullMarked
package vn.chibo.examples.country.figures;

import org.jspecify.annotations.NullMarked;
