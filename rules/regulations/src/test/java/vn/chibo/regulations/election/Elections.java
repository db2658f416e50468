package vn.chibo.regulations.election;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import vn.chibo.core.member.MemberId;
import vn.chibo.core.vote.Election;
import vn.chibo.core.vote.ElectionKind;
import vn.chibo.core.vote.ElectionRound;
import vn.chibo.core.vote.VoteCounts;
import vn.chibo.core.vote.VoteDeduction;
import vn.chibo.core.vote.VoteForm;
import vn.chibo.evaluator.outcome.OutcomeCode;
import vn.chibo.evaluator.outcome.OutcomeKind;
import vn.chibo.regulations.Regulations;
import vn.chibo.regulations.vote.Findings;
import vn.chibo.regulations.vote.VoteFinding;
import vn.chibo.regulations.vote.VotingBody;

/** Synthetic elections. */
final class Elections {
  static final ElectionRules RULES = Regulations.standard().elections();
  static final LocalDate IN_244 = LocalDate.of(2020, 3, 15);
  static final LocalDate IN_190 = LocalDate.of(2025, 3, 15);

  private Elections() {}

  static MemberId member(int number) {
    return new MemberId("synthetic-" + number);
  }

  static List<MemberId> members(int number) {
    return IntStream.rangeClosed(1, number).mapToObj(Elections::member).toList();
  }

  static Election.Builder election(LocalDate day, int seats, int candidates) {
    return Election.builder()
        .date(day)
        .kind(ElectionKind.COMMITTEE)
        .seats(seats)
        .addAllCandidates(members(candidates));
  }

  /** Twenty summoned, one of them suspended and nobody else deducted. */
  static VoteCounts heads() {
    return VoteCounts.builder()
        .summoned(20)
        .putDeductions(VoteDeduction.TEMPORARY_TRANSFER, 0)
        .putDeductions(VoteDeduction.EXEMPTED_AND_ABSENT, 0)
        .putDeductions(VoteDeduction.SUSPENDED, 1)
        .putDeductions(VoteDeduction.PROSECUTED_OR_DETAINED, 0)
        .putDeductions(VoteDeduction.ABSENT_THROUGHOUT_WITH_ACCEPTED_REASON, 0)
        .present(15)
        .returned(15)
        .valid(15)
        .build();
  }

  static ElectionRound round(VoteForm form, int... votes) {
    ElectionRound.Builder round =
        ElectionRound.builder()
            .form(form)
            .seats(3)
            .counts(heads())
            .addAllCandidates(members(votes.length));
    for (int i = 0; i < votes.length; i++) {
      round.putVotes(member(i + 1), votes[i]);
    }
    return round.build();
  }

  static VoteFinding find(Election election, ElectionSetting setting, ElectionQuestion question) {
    return RULES.judge(election, setting).of(question).orElseThrow();
  }

  static VoteFinding find(Election election, ElectionQuestion question) {
    return find(election, ElectionSetting.of(VotingBody.MEMBERS), question);
  }

  static OutcomeKind kind(VoteFinding finding) {
    return OutcomeCode.kind(OutcomeCode.of(finding.outcome()));
  }

  static OutcomeKind kind(Findings<ElectionQuestion> findings, ElectionQuestion question) {
    return kind(findings.of(question).orElseThrow());
  }
}
