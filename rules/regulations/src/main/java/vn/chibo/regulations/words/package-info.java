/** The message bundle of the regulations; not exported. */
@NullMarked
package vn.chibo.regulations.words;

import org.jspecify.annotations.NullMarked;
