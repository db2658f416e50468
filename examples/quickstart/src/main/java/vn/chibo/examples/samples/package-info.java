/** What the README and the guide for rule authors show, so that it is compiled and run. */
@NullMarked
package vn.chibo.examples.samples;

import org.jspecify.annotations.NullMarked;
