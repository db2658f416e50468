/** Discipline of members (kỷ luật đảng viên). */
@NullMarked
package vn.chibo.regulations.discipline;

import org.jspecify.annotations.NullMarked;
