/** Periods, quarters and dates of which only a part is known. */
@NullMarked
package vn.chibo.core.time;

import org.jspecify.annotations.NullMarked;
