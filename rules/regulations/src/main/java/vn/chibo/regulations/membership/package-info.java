/** Admission, probation, transfer, exemption and removal of members (đảng viên). */
@NullMarked
package vn.chibo.regulations.membership;

import org.jspecify.annotations.NullMarked;
