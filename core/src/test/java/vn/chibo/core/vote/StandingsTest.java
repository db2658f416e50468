package vn.chibo.core.vote;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.chibo.core.vote.CandidateStanding.ELECTED;
import static vn.chibo.core.vote.CandidateStanding.NOT_REACHED;
import static vn.chibo.core.vote.CandidateStanding.OPEN;
import static vn.chibo.core.vote.CandidateStanding.OUTVOTED;
import static vn.chibo.core.vote.CandidateStanding.TIED;
import static vn.chibo.core.vote.Votes.A;
import static vn.chibo.core.vote.Votes.B;
import static vn.chibo.core.vote.Votes.C;
import static vn.chibo.core.vote.Votes.D;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where candidates stand at the edges: of the ballots cast, of the seats, of what is counted. */
class StandingsTest {
  private static final Majority OVER_HALF = Votes.overHalf(VoteDenominator.VALID);

  private static ElectionRound.Builder round(int seats) {
    return ElectionRound.builder().seats(seats).addCandidates(A, B, C);
  }

  /** No ballot was counted: the votes say how many there were at least. */
  @ParameterizedTest
  @CsvSource({
    "1, 2, 2, 2, NOT_REACHED",
    "2, 3, 2, 2, NOT_REACHED",
    "2, 3, 1, 2, OPEN",
    "2, 4, 1, 2, NOT_REACHED"
  })
  void should_take_the_ballots_from_the_votes_when_none_is_counted(
      int seats, int a, int b, int c, CandidateStanding last) {
    ElectionRound round =
        round(seats)
            .counts(VoteCounts.builder().build())
            .putVotes(A, a)
            .putVotes(B, b)
            .putVotes(C, c)
            .build();

    assertThat(round.outcome(OVER_HALF).standings()).containsEntry(C, last);
  }

  @Test
  void should_stay_open_when_a_candidate_without_a_count_may_be_level_with_the_last_seat() {
    ElectionRound round =
        round(2)
            .counts(VoteCounts.builder().returned(5).valid(5).build())
            .putVotes(A, 5)
            .putVotes(B, 5)
            .build();

    assertThat(round.outcome(OVER_HALF).standings())
        .containsExactlyInAnyOrderEntriesOf(Map.of(A, OPEN, B, OPEN, C, OPEN));
  }

  @Test
  void should_be_tied_when_one_more_is_level_than_there_are_seats() {
    ElectionRound round =
        round(2)
            .counts(VoteCounts.builder().returned(9).valid(9).build())
            .putVotes(A, 6)
            .putVotes(B, 5)
            .putVotes(C, 5)
            .build();

    assertThat(round.outcome(OVER_HALF).standings())
        .containsExactlyInAnyOrderEntriesOf(Map.of(A, ELECTED, B, TIED, C, TIED));
  }

  @ParameterizedTest
  @CsvSource({
    "ELECTED, NOT_REACHED, ELECTED",
    "ELECTED, OPEN, ELECTED",
    "OPEN, NOT_REACHED, OPEN",
    "OPEN, OUTVOTED, OPEN",
    "OPEN, ELECTED, ELECTED",
    "TIED, NOT_REACHED, NOT_REACHED",
    "TIED, OPEN, OPEN",
    "NOT_REACHED, OUTVOTED, OUTVOTED",
    "OUTVOTED, TIED, TIED",
    "NOT_REACHED, ELECTED, ELECTED"
  })
  void should_keep_the_elected_and_the_open_when_a_later_round_follows(
      CandidateStanding earlier, CandidateStanding later, CandidateStanding joined) {
    ElectionOutcome first = new ElectionOutcome(2, Map.of(A, earlier, D, OUTVOTED));
    ElectionOutcome second = new ElectionOutcome(1, Map.of(A, later, B, NOT_REACHED));

    assertThat(first.then(second))
        .isEqualTo(new ElectionOutcome(2, Map.of(A, joined, B, NOT_REACHED, D, OUTVOTED)));
  }
}
