package vn.chibo.core.vote;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.chibo.core.fault.Fault;
import vn.chibo.core.fault.FaultException;
import vn.chibo.core.figure.Fraction;
import vn.chibo.core.figure.Quantity;
import vn.chibo.core.figure.Truth;

class TallyTest {

  private static Tally<Choice> twenty() {
    return Tally.of(VoteCounts.builder().officialMembers(20).valid(18).build());
  }

  @Test
  void should_count_what_was_counted_and_leave_the_rest_unknown() {
    Tally<Choice> tally = twenty().with(Choice.IN_FAVOR, 11).with(Choice.AGAINST, 0);

    assertThat(tally.votesFor(Choice.IN_FAVOR)).contains(11);
    assertThat(tally.votesFor(Choice.AGAINST)).contains(0);
    assertThat(tally.votesFor(Choice.ABSTENTION)).isEmpty();
    assertThat(tally.possibleVotes(Choice.ABSTENTION))
        .isEqualTo(Quantity.between(Fraction.ZERO, Fraction.of(7)));
    assertThat(Tally.<Choice>of(VoteCounts.unknown()).possibleVotes(Choice.IN_FAVOR))
        .isEqualTo(Quantity.atLeast(Fraction.ZERO));
  }

  @Test
  void should_replace_the_count_of_an_option_that_is_given_again() {
    assertThat(twenty().with(Choice.IN_FAVOR, 11).with(Choice.IN_FAVOR, 12).votes())
        .containsExactly(new OptionVotes<>(Choice.IN_FAVOR, 12));
  }

  /** More than half of 20 official members: ten fail, eleven pass (Statutes, article 9.5). */
  @Test
  void should_reach_a_majority_of_its_own_denominator_only() {
    Majority ofMembers = Votes.overHalf(VoteDenominator.OFFICIAL_MEMBERS);
    Tally<Choice> ten = twenty().with(Choice.IN_FAVOR, 10);

    assertThat(ten.reaches(Choice.IN_FAVOR, ofMembers)).isEqualTo(Truth.NO);
    assertThat(ten.reaches(Choice.IN_FAVOR, Votes.overHalf(VoteDenominator.VALID)))
        .isEqualTo(Truth.YES);
    assertThat(ten.reaches(Choice.IN_FAVOR, Votes.overHalf(VoteDenominator.PRESENT)))
        .isEqualTo(Truth.UNKNOWN);
    assertThat(ten.with(Choice.IN_FAVOR, 11).reaches(Choice.IN_FAVOR, ofMembers))
        .isEqualTo(Truth.YES);
  }

  @Test
  void should_take_the_other_options_into_account_when_ballots_are_not_recorded() {
    Tally<Choice> tally =
        Tally.<Choice>of(VoteCounts.unknown()).with(Choice.IN_FAVOR, 3).with(Choice.AGAINST, 3);

    assertThat(tally.reaches(Choice.IN_FAVOR, Votes.overHalf(VoteDenominator.VALID)))
        .isEqualTo(Truth.NO);
    assertThat(
            tally
                .with(Choice.AGAINST, 2)
                .reaches(Choice.IN_FAVOR, Votes.overHalf(VoteDenominator.VALID)))
        .isEqualTo(Truth.UNKNOWN);
  }

  @Test
  void should_refuse_votes_that_no_valid_ballots_hold() {
    assertThat(twenty().with(Choice.IN_FAVOR, 18).votesFor(Choice.IN_FAVOR)).contains(18);
    assertThatThrownBy(() -> twenty().with(Choice.IN_FAVOR, 19)).isInstanceOf(FaultException.class);
    assertThatThrownBy(() -> twenty().with(Choice.IN_FAVOR, 10).with(Choice.AGAINST, 9))
        .isInstanceOfSatisfying(
            FaultException.class,
            e ->
                assertThat(e.faults()).extracting(Fault::key).containsExactly("votes-above-valid"));
    assertThatThrownBy(
            () ->
                Tally.<Choice>of(VoteCounts.builder().issued(10).invalid(1).build())
                    .with(Choice.IN_FAVOR, 10))
        .isInstanceOf(FaultException.class);
  }

  @Test
  void should_refuse_an_option_that_stands_twice_and_a_negative_count() {
    OptionVotes<Choice> votes = new OptionVotes<>(Choice.AGAINST, 1);

    assertThatThrownBy(() -> new Tally<>(VoteCounts.unknown(), List.of(votes, votes)))
        .isInstanceOf(FaultException.class);
    assertThatThrownBy(() -> new OptionVotes<>(Choice.AGAINST, -1))
        .isInstanceOf(FaultException.class);
  }

  @Test
  void should_report_more_votes_than_people() {
    Tally<Choice> tally =
        Tally.<Choice>of(VoteCounts.builder().present(5).build()).with(Choice.IN_FAVOR, 6);

    assertThat(tally.doubts()).extracting(Fault::key).containsExactly("votes-above-present");
    assertThat(tally.with(Choice.IN_FAVOR, 5).doubts()).isEmpty();
  }

  @Test
  void should_hold_no_member_when_the_ballot_is_secret() {
    Tally<Choice> tally = twenty().with(Choice.IN_FAVOR, 11);
    SecretBallot ballot = new SecretBallot(tally);

    assertThat(SecretBallot.class.getRecordComponents())
        .singleElement()
        .satisfies(only -> assertThat(only.getType()).isEqualTo(Tally.class));
    assertThat(ballot.form()).isEqualTo(VoteForm.SECRET);
    assertThat(ballot.carriedBy(Votes.overHalf(VoteDenominator.OFFICIAL_MEMBERS)))
        .isEqualTo(Truth.YES);
  }

  @Test
  void should_hold_members_that_fit_the_count_when_the_vote_is_open() {
    Tally<Choice> tally = twenty().with(Choice.IN_FAVOR, 10).with(Choice.AGAINST, 1);
    OpenVote vote = new OpenVote(tally, Map.of(Votes.B, Choice.AGAINST));

    assertThat(vote.byMember()).containsEntry(Votes.B, Choice.AGAINST);
    assertThat(vote.form()).isEqualTo(VoteForm.OPEN);
    assertThat(vote.carriedBy(Votes.overHalf(VoteDenominator.OFFICIAL_MEMBERS)))
        .isEqualTo(Truth.NO);
    assertThatThrownBy(
            () -> new OpenVote(tally, Map.of(Votes.A, Choice.AGAINST, Votes.B, Choice.AGAINST)))
        .isInstanceOfSatisfying(
            FaultException.class,
            e ->
                assertThat(e.faults())
                    .extracting(Fault::key)
                    .containsExactly("named-votes-above-count"));
  }

  @Test
  void should_list_members_by_id_and_hide_them_when_printed() {
    OpenVote vote =
        new OpenVote(
            Tally.of(VoteCounts.unknown()),
            Map.of(Votes.C, Choice.IN_FAVOR, Votes.A, Choice.AGAINST, Votes.B, Choice.ABSTENTION));

    assertThat(vote.byMember().keySet()).containsExactly(Votes.A, Votes.B, Votes.C);
    assertThat(vote.toString()).doesNotContain("001", "002", "003");
    assertThat(OpenVote.counted(vote.tally()).byMember()).isEmpty();
  }
}
