package vn.chibo.regulations.vote;

import java.time.LocalDate;
import vn.chibo.core.vote.Choice;
import vn.chibo.core.vote.OpenVote;
import vn.chibo.core.vote.Tally;
import vn.chibo.core.vote.VoteCounts;
import vn.chibo.core.vote.VoteOnMatter;
import vn.chibo.evaluator.outcome.OutcomeCode;
import vn.chibo.evaluator.outcome.OutcomeKind;
import vn.chibo.regulations.Regulations;

/** Synthetic votes. */
final class VoteFacts {
  static final VoteRules VOTES = Regulations.standard().votes();
  static final LocalDate IN_24 = LocalDate.of(2022, 5, 4);
  static final LocalDate IN_294 = LocalDate.of(2025, 9, 3);

  private VoteFacts() {}

  static VoteOnMatter inFavor(int votes, VoteCounts counts) {
    return OpenVote.counted(Tally.<Choice>of(counts).with(Choice.IN_FAVOR, votes));
  }

  static VoteOnMatter uncounted(VoteCounts counts) {
    return OpenVote.counted(Tally.of(counts));
  }

  static VoteCounts official(int number) {
    return VoteCounts.builder().officialMembers(number).build();
  }

  static VoteCounts members(int number) {
    return VoteCounts.builder().members(number).build();
  }

  static OutcomeKind kind(VoteFinding finding) {
    return OutcomeCode.kind(OutcomeCode.of(finding.outcome()));
  }
}
