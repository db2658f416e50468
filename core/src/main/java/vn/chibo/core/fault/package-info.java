/** Faults of input: where, what and how to mend it, in both languages. */
@NullMarked
package vn.chibo.core.fault;

import org.jspecify.annotations.NullMarked;
