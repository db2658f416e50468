package vn.chibo.core.vote;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.chibo.core.vote.Votes.A;
import static vn.chibo.core.vote.Votes.B;
import static vn.chibo.core.vote.Votes.C;
import static vn.chibo.core.vote.Votes.D;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.chibo.core.fault.Fault;
import vn.chibo.core.fault.FaultException;

class ElectionTest {
  private static final LocalDate DAY = LocalDate.of(2025, 3, 15);

  /**
   * Elected with more than half of those summoned, deductions aside: Statutes, article 12; restated
   * by the election rules of 2014 and 2024.
   */
  private static final Majority OVER_HALF = Votes.overHalf(VoteDenominator.SUMMONED);

  private static ElectionRound.Builder round(int seats) {
    return ElectionRound.builder()
        .seats(seats)
        .addCandidates(A, B, C, D)
        .counts(
            VoteCounts.builder()
                .summoned(20)
                .present(20)
                .issued(20)
                .returned(20)
                .valid(20)
                .build());
  }

  private static ElectionOutcome outcome(int seats, int a, int b, int c, int d) {
    return round(seats)
        .putVotes(A, a)
        .putVotes(B, b)
        .putVotes(C, c)
        .putVotes(D, d)
        .build()
        .outcome(OVER_HALF);
  }

  @ParameterizedTest
  @CsvSource({"9, NOT_REACHED", "10, NOT_REACHED", "11, ELECTED"})
  void should_elect_only_above_half(int votes, CandidateStanding standing) {
    ElectionOutcome outcome = outcome(2, 18, votes, 0, 0);

    assertThat(outcome.standings()).containsEntry(A, CandidateStanding.ELECTED);
    assertThat(outcome.standings()).containsEntry(B, standing);
    assertThat(outcome.seatsLeft()).isEqualTo(votes > 10 ? 0 : 1);
    assertThat(outcome.settled()).isTrue();
  }

  /** A plain absentee stays in the base: it is not those present by whom a majority is measured. */
  @Test
  void should_measure_by_those_summoned_when_some_are_absent() {
    ElectionRound round =
        ElectionRound.builder()
            .seats(1)
            .addCandidates(A)
            .counts(VoteCounts.builder().summoned(20).present(12).build())
            .putVotes(A, 10)
            .build();

    assertThat(round.outcome(OVER_HALF).elected()).isEmpty();
    assertThat(round.outcome(Votes.overHalf(VoteDenominator.PRESENT)).elected()).containsExactly(A);
  }

  @Test
  void should_report_a_tie_at_the_last_seat_and_not_break_it() {
    ElectionOutcome outcome = outcome(2, 15, 12, 12, 1);

    assertThat(outcome.elected()).containsExactly(A);
    assertThat(outcome.tied()).containsExactly(B, C);
    assertThat(outcome.in(CandidateStanding.NOT_REACHED)).containsExactly(D);
    assertThat(outcome.seatsLeft()).isEqualTo(1);
  }

  @Test
  void should_see_no_tie_when_all_with_equal_votes_have_a_seat_or_none_has() {
    assertThat(outcome(3, 15, 12, 12, 1).elected()).containsExactly(A, B, C);
    assertThat(outcome(2, 15, 12, 10, 2).tied()).isEmpty();
    assertThat(outcome(1, 15, 1, 1, 1).tied()).isEmpty();
  }

  @Test
  void should_tie_all_when_more_are_equal_than_seats() {
    ElectionOutcome outcome = outcome(3, 14, 14, 14, 14);

    assertThat(outcome.elected()).isEmpty();
    assertThat(outcome.tied()).containsExactly(A, B, C, D);
    assertThat(outcome.seatsLeft()).isEqualTo(3);
  }

  @Test
  void should_outvote_who_reached_the_majority_when_others_fill_the_seats() {
    ElectionOutcome outcome = outcome(2, 14, 13, 12, 1);

    assertThat(outcome.elected()).containsExactly(A, B);
    assertThat(outcome.in(CandidateStanding.OUTVOTED)).containsExactly(C);
  }

  @Test
  void should_count_no_paper_with_more_names_than_seats() {
    ElectionRound round =
        ElectionRound.count(
            2,
            List.of(A, B, C),
            List.of(
                new BallotPaper(List.of(A, B)),
                new BallotPaper(List.of(A)),
                new BallotPaper(List.of()),
                new BallotPaper(List.of(A, B, C))));

    assertThat(round.getCounts())
        .isEqualTo(VoteCounts.builder().returned(4).valid(3).invalid(1).build());
    assertThat(round.getVotes()).containsEntry(A, 2).containsEntry(B, 1).containsEntry(C, 0);
  }

  @ParameterizedTest
  @CsvSource({"1, true", "2, true", "3, false"})
  void should_keep_a_paper_with_too_few_names(int names, boolean valid) {
    assertThat(new BallotPaper(List.of(A, B, C).subList(0, names)).validFor(2)).isEqualTo(valid);
  }

  @Test
  void should_refuse_papers_that_name_somebody_twice_or_a_stranger() {
    assertThatThrownBy(() -> new BallotPaper(List.of(A, A))).isInstanceOf(FaultException.class);
    assertThatThrownBy(
            () -> ElectionRound.count(1, List.of(A), List.of(new BallotPaper(List.of(D)))))
        .isInstanceOfSatisfying(
            FaultException.class,
            e ->
                assertThat(e.faults())
                    .extracting(Fault::key)
                    .containsExactly("votes-for-no-candidate"));
  }

  private static void refused(ElectionRound.Builder builder, String key) {
    assertThatThrownBy(builder::build)
        .isInstanceOfSatisfying(
            FaultException.class,
            e -> assertThat(e.faults()).extracting(Fault::key).containsExactly(key));
  }

  @Test
  void should_refuse_votes_that_fit_no_ballots() {
    assertThat(round(2).putVotes(A, 20).putVotes(B, 20).build().getVotes()).hasSize(2);
    refused(round(2).putVotes(A, 21), "candidate-votes-above-valid");
    refused(round(2).putVotes(A, 20).putVotes(B, 20).putVotes(C, 1), "names-above-seats");
    refused(round(2).putVotes(A, -1), "negative-vote-count");
    refused(round(2).addCandidates(A), "candidate-twice");
    refused(round(0), "seats-not-positive");
  }

  @Test
  void should_list_votes_in_the_order_of_the_ballot_paper() {
    ElectionRound round = round(2).putVotes(D, 1).putVotes(B, 2).build();

    assertThat(round.getVotes().keySet()).containsExactly(B, D);
    assertThat(round.toString()).doesNotContain("002", "004");
  }

  @Test
  void should_leave_open_what_missing_counts_can_still_decide() {
    ElectionRound round = round(2).putVotes(A, 18).putVotes(B, 12).build();

    assertThat(round.outcome(OVER_HALF).standings())
        .containsEntry(A, CandidateStanding.OPEN)
        .containsEntry(C, CandidateStanding.OPEN);
    ElectionOutcome partly = round.withVotes(Map.of(A, 18, B, 12, C, 1)).outcome(OVER_HALF);
    assertThat(partly.elected()).containsExactly(A);
    assertThat(partly.in(CandidateStanding.OPEN)).containsExactly(B, D);
    assertThat(partly.settled()).isFalse();
  }

  @Test
  void should_report_more_ballots_than_people() {
    ElectionRound round =
        ElectionRound.builder()
            .seats(1)
            .counts(VoteCounts.builder().present(3).issued(4).build())
            .build();

    assertThat(round.doubts()).extracting(Fault::key).containsExactly("issued-above-present");
  }

  private static Election election(ElectionRound... rounds) {
    return Election.builder()
        .date(DAY)
        .kind(ElectionKind.COMMITTEE)
        .seats(2)
        .addCandidates(A, B, C)
        .addRounds(rounds)
        .build();
  }

  @Test
  void should_add_a_later_round_to_what_the_first_decided() {
    ElectionRound first =
        round(2).putVotes(A, 15).putVotes(B, 8).putVotes(C, 9).putVotes(D, 2).build();
    ElectionRound second =
        ElectionRound.builder()
            .seats(1)
            .addCandidates(B, C)
            .counts(first.getCounts())
            .putVotes(B, 4)
            .putVotes(C, 16)
            .build();

    assertThat(election(first).outcome(OVER_HALF).seatsLeft()).isEqualTo(1);
    ElectionOutcome outcome = election(first, second).outcome(OVER_HALF);
    assertThat(outcome.elected()).containsExactly(A, C);
    assertThat(outcome.in(CandidateStanding.NOT_REACHED)).containsExactly(B, D);
    assertThat(outcome.seatsLeft()).isZero();
  }

  @Test
  void should_keep_open_what_a_first_round_left_open() {
    ElectionRound unknown = ElectionRound.builder().seats(2).addCandidates(A, B).build();
    ElectionRound second =
        round(1).putVotes(A, 1).putVotes(B, 19).putVotes(C, 0).putVotes(D, 0).build();

    ElectionOutcome outcome = election(unknown, second).outcome(OVER_HALF);
    assertThat(outcome.in(CandidateStanding.OPEN)).containsExactly(A);
    assertThat(outcome.elected()).containsExactly(B);
  }

  /** With three to five seats the prepared surplus is one person at most (rules of 2024, 14). */
  @Test
  void should_tell_the_surplus_of_candidates_over_seats() {
    assertThat(election().candidateSurplus()).isEqualTo(1);
    assertThat(round(2).build().candidateSurplus()).isEqualTo(2);
    assertThat(round(5).build().candidateSurplus()).isEqualTo(-1);
  }

  @Test
  void should_have_no_standings_when_no_round_was_voted() {
    ElectionOutcome outcome = election().outcome(OVER_HALF);

    assertThat(outcome.standings()).isEmpty();
    assertThat(outcome.seatsLeft()).isEqualTo(2);
  }

  @Test
  void should_refuse_an_election_whose_parts_do_not_fit() {
    assertThatThrownBy(() -> election(round(3).build()))
        .isInstanceOfSatisfying(
            FaultException.class,
            e ->
                assertThat(e.faults())
                    .extracting(Fault::key)
                    .containsExactly("round-seats-above-seats"));
    assertThatThrownBy(() -> Election.builder().date(DAY).seats(0).addCandidates(A, A).build())
        .isInstanceOfSatisfying(
            FaultException.class,
            e ->
                assertThat(e.faults())
                    .extracting(Fault::key)
                    .containsExactly("seats-not-positive", "candidate-twice"));
  }
}
