/** The Party badge (Huy hiệu Đảng): for which years, when, and what keeps it off. */
@NullMarked
package vn.chibo.regulations.badge;

import org.jspecify.annotations.NullMarked;
