/** Commendations (khen thưởng): form and who gave them. */
@NullMarked
package vn.chibo.core.commendation;

import org.jspecify.annotations.NullMarked;
