/** Reads located YAML: every fault with file, line and field, in both languages. */
@NullMarked
package vn.chibo.regulations.data;

import org.jspecify.annotations.NullMarked;
