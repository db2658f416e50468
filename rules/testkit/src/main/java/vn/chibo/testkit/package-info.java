/** Generated records, masked knowledge and assertions for rule authors. */
@NullMarked
package vn.chibo.testkit;

import org.jspecify.annotations.NullMarked;
