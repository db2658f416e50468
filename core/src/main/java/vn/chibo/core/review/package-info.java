/** Yearly grading (xếp loại chất lượng). */
@NullMarked
package vn.chibo.core.review;

import org.jspecify.annotations.NullMarked;
