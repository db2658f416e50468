/** Meetings of a cell (sinh hoạt chi bộ) and attendance. */
@NullMarked
package vn.chibo.core.meeting;

import org.jspecify.annotations.NullMarked;
