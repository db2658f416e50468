/** What a committee does for its cells; recorded, never an outcome of a cell. */
@NullMarked
package vn.chibo.core.oversight;

import org.jspecify.annotations.NullMarked;
