/**
 * Which majority a matter needs on a day, and whether a vote reached it (biểu quyết).
 *
 * <p>Start with {@link vn.chibo.regulations.vote.VoteRules}, which {@code
 * Regulations.standard().votes()} gives:
 *
 * <pre>{@code
 * VoteRule rule = Regulations.standard().votes().on(VoteMatter.ADMISSION, day);
 * rule.judge(vote).outcome(); // SATISFIED: carried
 * rule.votesNeeded(vote.tally().counts()); // Optional[18]
 * }</pre>
 *
 * <p>Nothing is hard-coded: shares, numbers, deductions and days stand in {@code votes.yaml}. Where
 * sources disagree there are named readings, between which the caller chooses; where no figure is
 * on record the answer says so; what is unconfirmed speaks only where it is switched on by its id.
 */
@NullMarked
package vn.chibo.regulations.vote;

import org.jspecify.annotations.NullMarked;
