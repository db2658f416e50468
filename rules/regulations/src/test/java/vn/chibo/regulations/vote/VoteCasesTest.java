package vn.chibo.regulations.vote;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.chibo.regulations.vote.VoteFacts.kind;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.chibo.core.member.MemberId;
import vn.chibo.core.vote.Choice;
import vn.chibo.core.vote.ConfidenceLevel;
import vn.chibo.core.vote.ConfidenceVote;
import vn.chibo.core.vote.OpenVote;
import vn.chibo.core.vote.Tally;
import vn.chibo.core.vote.VoteBase;
import vn.chibo.core.vote.VoteCounts;
import vn.chibo.core.vote.VoteDeduction;
import vn.chibo.core.vote.VoteDenominator;
import vn.chibo.evaluator.outcome.OutcomeKind;
import vn.chibo.regulations.Regulations;

/** Published cases and vectors about votes and elections, asked as a host asks. */
class VoteCasesTest {
  private static final Regulations REGULATIONS = Regulations.standard();

  private static VoteCounts nobodyDeducted(int official) {
    VoteCounts.Builder counts = VoteCounts.builder().officialMembers(official).summoned(official);
    for (VoteDeduction deduction : VoteDeduction.values()) {
      counts.putDeductions(deduction, 0);
    }
    return counts.build();
  }

  /** A cell of a primary school, 4 May 2022: 27 official and two probationary members. */
  @Test
  void should_need_fourteen_for_a_resolution_and_eighteen_for_an_admission_of_27() {
    LocalDate day = LocalDate.of(2022, 5, 4);
    VoteCounts cell = nobodyDeducted(27).withMembers(29);

    assertThat(REGULATIONS.votes().on(VoteMatter.RESOLUTION, day).votesNeeded(cell)).contains(14L);
    assertThat(REGULATIONS.votes().on(VoteMatter.ADMISSION, day).votesNeeded(cell)).contains(18L);
  }

  /** Twenty official and two probationary members, of whom three and one are absent. */
  @Test
  void should_keep_plain_absentees_and_leave_probationary_members_out() {
    VoteRule rule = REGULATIONS.votes().on(VoteMatter.RESOLUTION, LocalDate.of(2025, 9, 3));
    VoteCounts cell = nobodyDeducted(20).withMembers(22).withPresent(17);

    assertThat(rule.readings())
        .allSatisfy(
            reading ->
                assertThat(cell.possible(reading.majority().base()).exact().orElseThrow())
                    .hasToString("20"));
    assertThat(rule.votesNeeded(cell)).contains(11L);
    assertThat(kind(rule.judge(VoteFacts.inFavor(10, cell)))).isEqualTo(OutcomeKind.VIOLATED);
    assertThat(kind(rule.judge(VoteFacts.inFavor(11, cell)))).isEqualTo(OutcomeKind.SATISFIED);
  }

  /** Ten of twenty fail, eleven pass: strictly more than half, of the members. */
  @ParameterizedTest
  @CsvSource({"10, VIOLATED", "11, SATISFIED"})
  void should_fail_with_exactly_half(int votes, OutcomeKind expected) {
    VoteRule rule = REGULATIONS.votes().on(VoteMatter.RESOLUTION, LocalDate.of(2023, 5, 4));

    assertThat(kind(rule.judge(VoteFacts.inFavor(votes, nobodyDeducted(20))))).isEqualTo(expected);
  }

  /** No quorum of an ordinary meeting is on record: half of the members alone pass nothing. */
  @Test
  void should_pass_nothing_with_half_of_the_members_present() {
    VoteRule rule = REGULATIONS.votes().on(VoteMatter.RESOLUTION, LocalDate.of(2023, 5, 4));
    VoteCounts half = nobodyDeducted(20).withPresent(10).withIssued(10).withReturned(10);
    OpenVote unknown = OpenVote.counted(Tally.<Choice>of(half));

    assertThat(kind(rule.judge(unknown))).isEqualTo(OutcomeKind.VIOLATED);
  }

  /** Two official members: what the cell itself cannot decide is for the level above. */
  @Test
  void should_still_compute_the_share_in_a_cell_that_shrank() {
    VoteRule rule = REGULATIONS.votes().on(VoteMatter.RECOGNITION, LocalDate.of(2025, 9, 3));

    assertThat(rule.votesNeeded(nobodyDeducted(2))).contains(2L);
  }

  /** Five seats of a cell committee: one more may be prepared. */
  @Test
  void should_prepare_one_more_for_five_seats() {
    assertThat(REGULATIONS.elections().mostPrepared(5, LocalDate.of(2025, 3, 15))).contains(1);
  }

  /** A township, year 2018: the regulation of 2014, not that of 2023. */
  @ParameterizedTest
  @ValueSource(strings = {"2018-01-01", "2018-12-31"})
  void should_ask_the_regulation_of_2014_in_2018(LocalDate day) {
    ConfidenceVote vote =
        ConfidenceVote.builder()
            .date(day)
            .member(new MemberId("synthetic-1"))
            .tally(
                Tally.<ConfidenceLevel>of(VoteCounts.builder().issued(30).build())
                    .with(ConfidenceLevel.LOW, 20))
            .build();

    assertThat(
            REGULATIONS.confidenceVotes().judge(vote, VoteBase.of(VoteDenominator.ISSUED)).stream()
                .flatMap(finding -> finding.citations().stream())
                .map(citation -> citation.document().getKey().value()))
        .containsExactly("qd-262-tw-2014");
  }
}
