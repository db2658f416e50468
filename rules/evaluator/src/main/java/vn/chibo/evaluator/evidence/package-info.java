/** Which facts of a record decide an outcome: records with less or more known of them. */
@NullMarked
package vn.chibo.evaluator.evidence;

import org.jspecify.annotations.NullMarked;
