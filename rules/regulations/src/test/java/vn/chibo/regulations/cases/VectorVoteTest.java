package vn.chibo.regulations.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.chibo.regulations.cases.VectorFacts.cited;
import static vn.chibo.regulations.cases.VectorFacts.said;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.chibo.core.figure.Quantity;
import vn.chibo.core.member.MemberId;
import vn.chibo.core.vote.Choice;
import vn.chibo.core.vote.Election;
import vn.chibo.core.vote.ElectionKind;
import vn.chibo.core.vote.OpenVote;
import vn.chibo.core.vote.Tally;
import vn.chibo.core.vote.VoteCounts;
import vn.chibo.core.vote.VoteDeduction;
import vn.chibo.regulations.Regulations;
import vn.chibo.regulations.election.ElectionQuestion;
import vn.chibo.regulations.election.ElectionSetting;
import vn.chibo.regulations.vote.VoteFinding;
import vn.chibo.regulations.vote.VoteMatter;
import vn.chibo.regulations.vote.VoteRule;
import vn.chibo.regulations.vote.VotingBody;

/** Vectors about votes and elections. */
class VectorVoteTest {
  private static final LocalDate DAY = LocalDate.of(2025, 9, 3);
  private static final String CLAUSES =
      " by dieu-le-2011 article 9(5) and qd-294-tw-2025 point 9.3.2";
  private static final VoteRule RESOLUTION =
      Regulations.standard().votes().on(VoteMatter.RESOLUTION, DAY);

  /** Twenty official and two probationary members; three and one of them are absent. */
  private static VoteCounts cell() {
    VoteCounts.Builder counts =
        VoteCounts.builder().members(22).officialMembers(20).summoned(20).present(17);
    for (VoteDeduction deduction : VoteDeduction.values()) {
      counts.putDeductions(deduction, 0);
    }
    return counts.build();
  }

  @DisplayName("vote-excused-absentees-count: qd294-2025/vote-base")
  @ParameterizedTest(name = "{0}")
  @CsvSource({"AS_IN_24", "TWO_DEDUCTIONS"})
  void should_count_those_who_are_absent_and_nobody_on_probation(String reading) {
    VoteRule rule = RESOLUTION.reading(reading);

    assertThat(rule.majority().map(majority -> cell().possible(majority.base())))
        .as(cited(rule.citations()))
        .contains(Quantity.exactly(20));
    assertThat(" by " + cited(rule.citations())).isEqualTo(CLAUSES);
  }

  @Test
  @DisplayName("vote-excused-absentees-count: statutes/resolution-majority")
  void should_need_eleven_votes() {
    assertThat(RESOLUTION.votesNeeded(cell())).contains(11L);
  }

  @DisplayName("vote-excused-absentees-count: statutes/resolution-majority")
  @ParameterizedTest(name = "{0} in favour: {1}")
  @CsvSource({"10, VIOLATED", "11, SATISFIED"})
  void should_be_carried_by_eleven(int inFavour, String outcome) {
    VoteFinding found =
        RESOLUTION.judge(
            OpenVote.counted(Tally.<Choice>of(cell()).with(Choice.IN_FAVOR, inFavour)));

    assertThat(said(found.outcome(), found.citations())).isEqualTo(outcome + CLAUSES);
  }

  @DisplayName("surplus-five-seats: qd190-2024/surplus-three-to-five-seats")
  @ParameterizedTest(name = "{0} prepared for five seats: {1}")
  @CsvSource({"6, SATISFIED", "7, VIOLATED"})
  void should_prepare_one_more_for_five_seats(int prepared, String outcome) {
    LocalDate day = LocalDate.of(2025, 3, 15);
    Election election =
        Election.builder()
            .date(day)
            .kind(ElectionKind.COMMITTEE)
            .seats(5)
            .addAllCandidates(people(prepared))
            .build();
    VoteFinding found =
        Regulations.standard()
            .elections()
            .judge(election, ElectionSetting.of(VotingBody.MEMBERS).withPrepared(people(prepared)))
            .of(ElectionQuestion.PREPARED_SURPLUS)
            .orElseThrow();

    assertThat(Regulations.standard().elections().mostPrepared(5, day)).contains(1);
    assertThat(said(found.outcome(), found.citations()))
        .isEqualTo(outcome + " by qd-190-tw-2024 article 14");
  }

  private static List<MemberId> people(int number) {
    return IntStream.rangeClosed(1, number).mapToObj(i -> new MemberId("synthetic-" + i)).toList();
  }
}
