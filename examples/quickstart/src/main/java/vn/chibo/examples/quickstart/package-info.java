/** The first hour with Chibo. */
@NullMarked
package vn.chibo.examples.quickstart;

import org.jspecify.annotations.NullMarked;
