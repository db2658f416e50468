/** The door to the regulations. */
@NullMarked
package vn.chibo.regulations;

import org.jspecify.annotations.NullMarked;
