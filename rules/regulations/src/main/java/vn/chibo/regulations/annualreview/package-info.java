/** Yearly grading (xếp loại chất lượng). */
@NullMarked
package vn.chibo.regulations.annualreview;

import org.jspecify.annotations.NullMarked;
