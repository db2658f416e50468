/** The smallest use of Chibo, in one file. */
@NullMarked
package vn.chibo.examples.quickstart;

import org.jspecify.annotations.NullMarked;
