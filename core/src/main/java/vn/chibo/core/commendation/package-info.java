/** Commendations (khen thưởng): their form, who gave them to whom, and proposals of them. */
@NullMarked
package vn.chibo.core.commendation;

import org.jspecify.annotations.NullMarked;
