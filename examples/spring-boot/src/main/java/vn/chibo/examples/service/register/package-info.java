/** Registers and the records of their cells, kept and changed. */
@NullMarked
package vn.chibo.examples.service.register;

import org.jspecify.annotations.NullMarked;
