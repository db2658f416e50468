/** The table of leaves: how a figure over a window, what is missing and the future decide. */
@NullMarked
package vn.chibo.evaluator.leaf;

import org.jspecify.annotations.NullMarked;
