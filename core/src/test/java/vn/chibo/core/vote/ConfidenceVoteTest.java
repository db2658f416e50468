package vn.chibo.core.vote;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.chibo.core.fault.FaultException;
import vn.chibo.core.figure.Quantity;
import vn.chibo.core.figure.Truth;

class ConfidenceVoteTest {
  private static final VoteCounts COUNTS =
      VoteCounts.builder().summoned(33).present(30).issued(30).valid(30).build();

  private static ConfidenceVote vote(int low) {
    return ConfidenceVote.builder()
        .date(LocalDate.of(2023, 12, 8))
        .member(Votes.A)
        .tally(
            Tally.<ConfidenceLevel>of(COUNTS)
                .with(ConfidenceLevel.HIGH, 5)
                .with(ConfidenceLevel.CONFIDENCE, 25 - low)
                .with(ConfidenceLevel.LOW, low))
        .build();
  }

  /**
   * Regulation 96-QĐ/TW (2023), article 11: consequences above half and below two thirds, heavier
   * ones from two thirds. Exactly half has none, exactly two thirds has the heavier ones.
   */
  @ParameterizedTest
  @CsvSource({"15, NO, NO", "16, YES, NO", "19, YES, NO", "20, YES, YES", "21, YES, YES"})
  void should_tell_half_and_two_thirds_apart(int low, Truth overHalf, Truth twoThirds) {
    Tally<ConfidenceLevel> tally = vote(low).getTally();

    assertThat(tally.reaches(ConfidenceLevel.LOW, Votes.overHalf(VoteDenominator.ISSUED)))
        .isEqualTo(overHalf);
    assertThat(tally.reaches(ConfidenceLevel.LOW, Votes.twoThirds(VoteDenominator.ISSUED)))
        .isEqualTo(twoThirds);
  }

  /** Under the same regulation the conference needs two thirds of those summoned. */
  @ParameterizedTest
  @CsvSource({"21, NO", "22, YES", "23, YES"})
  void should_measure_a_quorum_as_a_majority_of_those_summoned(int present, Truth quorum) {
    assertThat(
            Votes.twoThirds(VoteDenominator.SUMMONED).reachedBy(Quantity.exactly(present), COUNTS))
        .isEqualTo(quorum);
  }

  @Test
  void should_refuse_levels_that_exceed_the_ballots() {
    assertThat(vote(25).getTally().votesFor(ConfidenceLevel.CONFIDENCE)).contains(0);
    assertThatThrownBy(() -> vote(1).getTally().with(ConfidenceLevel.LOW, 2))
        .isInstanceOf(FaultException.class);
  }

  @Test
  void should_not_be_the_ballot_that_decides() {
    NoConfidenceBallot ballot =
        NoConfidenceBallot.builder()
            .date(LocalDate.of(2024, 3, 1))
            .member(Votes.A)
            .tally(Tally.<ConfidenceAnswer>of(COUNTS).with(ConfidenceAnswer.NO_CONFIDENCE, 16))
            .build();

    assertThat(
            ballot
                .getTally()
                .reaches(ConfidenceAnswer.NO_CONFIDENCE, Votes.overHalf(VoteDenominator.RETURNED)))
        .isEqualTo(Truth.YES);
    assertThat(ballot.toString()).doesNotContain("001");
    assertThat(vote(1).toString()).doesNotContain("001");
  }
}
