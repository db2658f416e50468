/** Meetings of a cell (sinh hoạt chi bộ), one class per regime. */
@NullMarked
package vn.chibo.regulations.meetings;

import org.jspecify.annotations.NullMarked;
