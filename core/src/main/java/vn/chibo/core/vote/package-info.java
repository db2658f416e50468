/**
 * Votes (biểu quyết), elections (bầu cử) and confidence votes (lấy phiếu tín nhiệm): majorities
 * with their denominators, tallies, and what they prove where a count is missing.
 */
@NullMarked
package vn.chibo.core.vote;

import org.jspecify.annotations.NullMarked;
