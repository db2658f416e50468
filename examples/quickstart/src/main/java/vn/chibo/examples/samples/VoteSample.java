package vn.chibo.examples.samples;

import java.time.LocalDate;
import vn.chibo.core.vote.Choice;
import vn.chibo.core.vote.OpenVote;
import vn.chibo.core.vote.Tally;
import vn.chibo.core.vote.VoteCounts;
import vn.chibo.regulations.Regulations;
import vn.chibo.regulations.vote.VoteFinding;
import vn.chibo.regulations.vote.VoteMatter;
import vn.chibo.regulations.vote.VoteRule;

/** A made-up vote: which majority it needs on its day, and whether it reached it. */
final class VoteSample {
  private VoteSample() {}

  /** Seventeen of twenty-seven official members are for an admission. */
  static VoteFinding admission() {
    // readme: vote
    LocalDate day = LocalDate.of(2022, 5, 4);
    VoteCounts counts = VoteCounts.builder().officialMembers(27).present(25).build();
    Tally<Choice> tally = Tally.<Choice>of(counts).with(Choice.IN_FAVOR, 17);

    VoteRule rule = Regulations.standard().votes().on(VoteMatter.ADMISSION, day);
    VoteFinding finding = rule.judge(OpenVote.counted(tally)); // Violated: 18 are enough
    // readme: end
    return finding;
  }
}
