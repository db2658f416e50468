/** Members of the Party (đảng viên): membership, posts, tasks, discipline, commendation, dues. */
@NullMarked
package vn.chibo.core.member;

import org.jspecify.annotations.NullMarked;
