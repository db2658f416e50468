/** Organization of cells. */
@NullMarked
package vn.chibo.regulations.organization;

import org.jspecify.annotations.NullMarked;
