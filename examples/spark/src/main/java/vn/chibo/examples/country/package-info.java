/** A whole country of cells, synthetic: generated, evaluated and rolled up. */
@NullMarked
package vn.chibo.examples.country;

import org.jspecify.annotations.NullMarked;
