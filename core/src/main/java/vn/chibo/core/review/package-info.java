/**
 * The self-review (kiểm điểm) and the yearly grade (xếp loại chất lượng): opinions by stage,
 * decision, regrading, grades of each era.
 */
@NullMarked
package vn.chibo.core.review;

import org.jspecify.annotations.NullMarked;
