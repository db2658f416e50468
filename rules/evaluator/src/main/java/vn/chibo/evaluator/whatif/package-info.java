/**
 * What the rules would say if a few things were otherwise.
 *
 * <p>Start with {@link vn.chibo.evaluator.whatif.WhatIf}; what can be otherwise is a closed list,
 * {@link vn.chibo.evaluator.whatif.Change}. Each change says whether it only adds knowledge, of
 * which the laws of change speak, or corrects the record, about which they promise nothing.
 */
@NullMarked
package vn.chibo.evaluator.whatif;

import org.jspecify.annotations.NullMarked;
