/** Words in Vietnamese and English, their order, and figures as readers write them. */
@NullMarked
package vn.chibo.core.text;

import org.jspecify.annotations.NullMarked;
