/**
 * Dues (đảng phí): what a member owes for a month. Incomes and minimum wages are passed in by the
 * caller; none stands in this library.
 */
@NullMarked
package vn.chibo.regulations.dues;

import org.jspecify.annotations.NullMarked;
