/**
 * Score sheets (bảng điểm): groups, items, levels and bands as data, and what a sheet says of a
 * record. It knows no sheet.
 *
 * <pre>{@code
 * Score score = sheet.score(new HeldMeeting(cell, meeting), asOf, ScoreColumn.SELF);
 * score.total();   // 72 to 87: an item of which nothing is known may have any of its levels
 * score.band();    // empty as long as two bands are possible
 * score.missing(); // what would narrow it
 * }</pre>
 */
@NullMarked
package vn.chibo.evaluator.score;

import org.jspecify.annotations.NullMarked;
