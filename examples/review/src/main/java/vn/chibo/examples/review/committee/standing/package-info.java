/**
 * How units stand to each other and to their files: ranks, grades, commendations, oversight,
 * reviews by themselves and by others, and the skeleton of a report. {@link
 * vn.chibo.examples.review.committee.standing.Standing} adds them to a report.
 */
@NullMarked
package vn.chibo.examples.review.committee.standing;

import org.jspecify.annotations.NullMarked;
