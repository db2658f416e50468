/** Conditions, rules and books taken apart and put together otherwise; not part of the API. */
@NullMarked
package vn.chibo.testkit.tree;

import org.jspecify.annotations.NullMarked;
