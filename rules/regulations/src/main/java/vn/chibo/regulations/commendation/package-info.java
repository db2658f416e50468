/** Commendations (khen thưởng). */
@NullMarked
package vn.chibo.regulations.commendation;

import org.jspecify.annotations.NullMarked;
