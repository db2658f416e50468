/** Periods, quarters, dates of which only a part is known, and days that a rule counts. */
@NullMarked
package vn.chibo.core.time;

import org.jspecify.annotations.NullMarked;
