/** What is known of one subject over one period, and for which days it is complete. */
@NullMarked
package vn.chibo.core.record;

import org.jspecify.annotations.NullMarked;
