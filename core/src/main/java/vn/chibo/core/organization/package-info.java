/** Party organizations (tổ chức đảng), their kinds and sectors. */
@NullMarked
package vn.chibo.core.organization;

import org.jspecify.annotations.NullMarked;
