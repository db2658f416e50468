/**
 * Checks values and whole registers, and gives all faults at once.
 *
 * <p>Start with {@link vn.chibo.core.validation.ChiboValidator}.
 */
@NullMarked
package vn.chibo.core.validation;

import org.jspecify.annotations.NullMarked;
