package vn.chibo.regulations.election;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.chibo.regulations.election.ElectionQuestion.PREPARED_SURPLUS;
import static vn.chibo.regulations.election.ElectionQuestion.SURPLUS;
import static vn.chibo.regulations.election.Elections.IN_190;
import static vn.chibo.regulations.election.Elections.RULES;
import static vn.chibo.regulations.election.Elections.election;
import static vn.chibo.regulations.election.Elections.find;
import static vn.chibo.regulations.election.Elections.kind;
import static vn.chibo.regulations.election.Elections.members;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.chibo.core.vote.Election;
import vn.chibo.core.vote.ElectionKind;
import vn.chibo.evaluator.outcome.InapplicableReason;
import vn.chibo.evaluator.outcome.Outcome;
import vn.chibo.evaluator.outcome.OutcomeKind;
import vn.chibo.evaluator.outcome.UndeterminedReason;
import vn.chibo.regulations.vote.VoteFinding;
import vn.chibo.regulations.vote.VotingBody;

/** The surplus of candidates: qd190-2024/surplus and surplus-three-to-five-seats. */
class SurplusTest {
  private static final ElectionSetting MEMBERS = ElectionSetting.of(VotingBody.MEMBERS);

  @ParameterizedTest
  @CsvSource({
    // seats, candidates, undecided on rounding, rounded down, rounded up
    "15, 15, VIOLATED,     VIOLATED,  VIOLATED",
    "15, 14, VIOLATED,     VIOLATED,  VIOLATED",
    "15, 16, SATISFIED,    SATISFIED, SATISFIED",
    "15, 19, SATISFIED,    SATISFIED, SATISFIED",
    "15, 20, UNDETERMINED, VIOLATED,  SATISFIED",
    "15, 21, VIOLATED,     VIOLATED,  VIOLATED",
    "10, 13, SATISFIED,    SATISFIED, SATISFIED",
    "10, 14, VIOLATED,     VIOLATED,  VIOLATED",
    "3,  3,  VIOLATED,     VIOLATED,  VIOLATED",
    "3,  4,  SATISFIED,    SATISFIED, SATISFIED",
    "3,  5,  VIOLATED,     VIOLATED,  VIOLATED",
    "5,  6,  SATISFIED,    SATISFIED, SATISFIED",
    "5,  7,  UNDETERMINED, VIOLATED,  SATISFIED",
    "5,  8,  VIOLATED,     VIOLATED,  VIOLATED",
    "2,  3,  UNDETERMINED, VIOLATED,  SATISFIED",
    "6,  7,  SATISFIED,    SATISFIED, SATISFIED",
  })
  void should_exceed_the_seats_by_at_most_thirty_percent(
      int seats, int candidates, OutcomeKind open, OutcomeKind down, OutcomeKind up) {
    Election election = election(IN_190, seats, candidates).build();

    assertThat(kind(find(election, SURPLUS))).isEqualTo(open);
    assertThat(kind(RULES.rounding(SurplusRounding.DOWN).judge(election, MEMBERS), SURPLUS))
        .isEqualTo(down);
    assertThat(kind(RULES.rounding(SurplusRounding.UP).judge(election, MEMBERS), SURPLUS))
        .isEqualTo(up);
  }

  @ParameterizedTest
  @CsvSource({
    "20, 21, VIOLATED,     VIOLATED",
    "20, 22, SATISFIED,    SATISFIED",
    "20, 23, SATISFIED,    SATISFIED",
    "20, 24, VIOLATED,     VIOLATED",
    "15, 16, UNDETERMINED, SATISFIED",
    "15, 17, SATISFIED,    SATISFIED",
    "15, 18, UNDETERMINED, VIOLATED",
    "15, 19, VIOLATED,     VIOLATED",
    "2,  2,  UNDETERMINED, SATISFIED",
    "3,  4,  SATISFIED,    SATISFIED",
    "3,  5,  VIOLATED,     VIOLATED",
    "4,  5,  SATISFIED,    SATISFIED",
    "5,  6,  SATISFIED,    SATISFIED",
    "5,  7,  VIOLATED,     VIOLATED",
    "6,  7,  UNDETERMINED, VIOLATED",
    "6,  8,  VIOLATED,     VIOLATED",
  })
  void should_be_prepared_with_ten_to_fifteen_percent_or_one_person_where_seats_are_few(
      int seats, int prepared, OutcomeKind open, OutcomeKind down) {
    Election election = election(IN_190, seats, seats + 1).build();
    ElectionSetting setting = MEMBERS.withPrepared(members(prepared));

    assertThat(kind(find(election, setting, PREPARED_SURPLUS))).isEqualTo(open);
    assertThat(
            kind(RULES.rounding(SurplusRounding.DOWN).judge(election, setting), PREPARED_SURPLUS))
        .isEqualTo(down);
  }

  @ParameterizedTest
  @CsvSource({"2,", "3, 1", "4, 1", "5, 1", "6,"})
  void should_tell_the_most_that_may_be_prepared_where_seats_are_few(int seats, Integer most) {
    assertThat(RULES.mostPrepared(seats, IN_190).orElse(null)).isEqualTo(most);
    assertThat(RULES.mostPrepared(seats, LocalDate.of(2024, 10, 9))).isEmpty();
  }

  @Test
  void should_ask_for_the_rounding_and_explain() {
    VoteFinding finding = find(election(IN_190, 5, 7).build(), SURPLUS);

    assertThat(((Outcome.Undetermined) finding.outcome()).reason())
        .isEqualTo(UndeterminedReason.READING);
    assertThat(finding.missing().get(0).english()).contains("rounded: down or up");
    assertThat(finding.explanation().english())
        .isEqualTo("surplus of 2 on 5 seats; allowed: above 0 % and at most 30 % of the seats");
    assertThat(finding.citations()).hasSize(2);
    assertThat(find(election(IN_190, 6, 7).build(), SURPLUS).citations()).hasSize(1);
    assertThat(
            find(election(IN_190, 5, 7).build(), MEMBERS.withPrepared(members(6)), PREPARED_SURPLUS)
                .explanation()
                .english())
        .isEqualTo("prepared surplus of 1 on 5 seats; at most 1 where the seats are so few");
    assertThat(
            find(
                    election(IN_190, 20, 22).build(),
                    MEMBERS.withPrepared(members(22)),
                    PREPARED_SURPLUS)
                .explanation()
                .english())
        .isEqualTo("prepared surplus of 2 on 20 seats; asked: 10 % to 15 % of the seats");
  }

  @Test
  void should_be_asked_of_committees_and_standing_committees_only() {
    Election secretary = election(IN_190, 1, 1).kind(ElectionKind.SECRETARY).build();
    Election standing = election(IN_190, 5, 5).kind(ElectionKind.STANDING_COMMITTEE).build();
    Election unknown = Election.builder().date(IN_190).seats(5).build();

    assertThat(find(secretary, SURPLUS).outcome())
        .isEqualTo(Outcome.notApplicable(InapplicableReason.CONDITION_NOT_MET));
    assertThat(find(secretary, SURPLUS).citations()).hasSize(1);
    assertThat(kind(find(standing, SURPLUS))).isEqualTo(OutcomeKind.VIOLATED);
    assertThat(find(unknown, SURPLUS).missing())
        .extracting(what -> what.english())
        .containsExactly("what the election fills");
    assertThat(find(unknown.withKind(ElectionKind.COMMITTEE), SURPLUS).missing())
        .extracting(what -> what.english())
        .containsExactly("the list of candidates");
    assertThat(find(standing, PREPARED_SURPLUS).missing())
        .extracting(what -> what.english())
        .containsExactly("the list that the convening committee prepared");
  }

  @ParameterizedTest
  @CsvSource({"2024-10-09, NOT_APPLICABLE", "2024-10-10, VIOLATED"})
  void should_be_on_record_from_190_on(LocalDate day, OutcomeKind expected) {
    assertThat(kind(find(election(day, 5, 5).build(), SURPLUS))).isEqualTo(expected);
  }
}
