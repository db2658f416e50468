/**
 * Elections in the Party (bầu cử trong Đảng) and the congresses that hold them.
 *
 * <p>Start with {@link vn.chibo.regulations.election.ElectionRules} and {@link
 * vn.chibo.regulations.election.CongressRules}:
 *
 * <pre>{@code
 * Findings<ElectionQuestion> findings =
 *     Regulations.standard().elections().judge(election, ElectionSetting.of(VotingBody.MEMBERS));
 * findings.of(ElectionQuestion.SURPLUS).orElseThrow().text(Language.VIETNAMESE);
 * }</pre>
 *
 * <p>Figures and days stand in {@code elections.yaml}; who is elected by which majority stands in
 * {@link vn.chibo.regulations.vote.VoteRules}. The order of a congress is a procedure of meetings.
 */
@NullMarked
package vn.chibo.regulations.election;

import org.jspecify.annotations.NullMarked;
