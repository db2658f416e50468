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

class VoteCountsTest {
  private static final VoteBase ISSUED = VoteBase.of(VoteDenominator.ISSUED);

  private static void refused(VoteCounts.Builder builder, String... keys) {
    assertThatThrownBy(builder::build)
        .isInstanceOfSatisfying(
            FaultException.class,
            e -> assertThat(e.faults()).extracting(Fault::key).containsExactly(keys));
  }

  @Test
  void should_refuse_counts_that_cannot_hold_together() {
    refused(VoteCounts.builder().present(-1), "negative-vote-count");
    refused(VoteCounts.builder().putDeductions(VoteDeduction.SUSPENDED, -1), "negative-vote-count");
    refused(VoteCounts.builder().members(9).officialMembers(10), "official-members-above-members");
    refused(VoteCounts.builder().summoned(9).present(10), "present-above-summoned");
    refused(
        VoteCounts.builder()
            .summoned(2)
            .putDeductions(VoteDeduction.SUSPENDED, 1)
            .putDeductions(VoteDeduction.TEMPORARY_TRANSFER, 2),
        "deductions-above-summoned");
  }

  @Test
  void should_refuse_ballots_that_do_not_add_up() {
    refused(VoteCounts.builder().returned(10).valid(8).invalid(1), "ballots-do-not-add-up");
    refused(VoteCounts.builder().returned(10).valid(8).invalid(3), "ballots-do-not-add-up");
    refused(VoteCounts.builder().returned(10).valid(11), "ballots-do-not-add-up");
    refused(VoteCounts.builder().returned(10).invalid(11), "ballots-do-not-add-up");
    refused(VoteCounts.builder().issued(9).returned(10), "returned-above-issued");
    refused(VoteCounts.builder().issued(9).valid(8).invalid(2), "returned-above-issued");
    refused(VoteCounts.builder().issued(9).valid(10), "returned-above-issued");
  }

  @Test
  void should_raise_all_faults_together() {
    refused(
        VoteCounts.builder()
            .members(1)
            .officialMembers(2)
            .summoned(1)
            .present(2)
            .issued(0)
            .valid(1),
        "official-members-above-members",
        "present-above-summoned",
        "returned-above-issued");
  }

  @Test
  void should_build_when_counts_meet_exactly() {
    VoteCounts counts =
        VoteCounts.builder()
            .members(10)
            .officialMembers(10)
            .summoned(10)
            .putDeductions(VoteDeduction.SUSPENDED, 10)
            .present(10)
            .issued(10)
            .returned(10)
            .valid(9)
            .invalid(1)
            .build();

    assertThat(counts.doubts()).isEmpty();
    assertThat(
            VoteCounts.builder()
                .returned(9)
                .valid(8)
                .build()
                .possible(VoteBase.of(VoteDenominator.RETURNED)))
        .isEqualTo(Quantity.exactly(9));
  }

  @Test
  void should_report_and_not_refuse_more_ballots_than_people() {
    VoteCounts issued = VoteCounts.builder().present(9).issued(10).build();
    VoteCounts returned = VoteCounts.builder().present(9).valid(9).invalid(1).build();

    assertThat(issued.doubts()).extracting(Fault::key).containsExactly("issued-above-present");
    assertThat(issued.doubts().get(0).message().english()).contains("10", "9");
    assertThat(returned.doubts()).extracting(Fault::key).containsExactly("returned-above-present");
    assertThat(issued.withPresent(10).doubts()).isEmpty();
  }

  @Test
  void should_keep_deductions_in_one_order_whatever_order_they_came_in() {
    VoteCounts counts =
        VoteCounts.builder()
            .putDeductions(VoteDeduction.SUSPENDED, 1)
            .putDeductions(VoteDeduction.TEMPORARY_TRANSFER, 2)
            .build();

    assertThat(counts.getDeductions().keySet())
        .containsExactly(VoteDeduction.TEMPORARY_TRANSFER, VoteDeduction.SUSPENDED);
    assertThat(
            VoteBase.summonedLess(VoteDeduction.SUSPENDED, VoteDeduction.TEMPORARY_TRANSFER)
                .deductions())
        .containsExactly(VoteDeduction.TEMPORARY_TRANSFER, VoteDeduction.SUSPENDED);
  }

  @Test
  void should_not_overflow_when_ballots_are_many() {
    VoteCounts counts =
        VoteCounts.builder().valid(Integer.MAX_VALUE).invalid(Integer.MAX_VALUE).build();

    assertThat(counts.possible(ISSUED))
        .isEqualTo(Quantity.atLeast(Fraction.of(2L * Integer.MAX_VALUE)));
  }

  /**
   * The base of a members' congress (Regulation 24-QĐ/TW of 2021, point 9.3.2): official members
   * summoned less five deductions; an exempted member who is present counts, a plain absentee too.
   */
  @Test
  void should_deduct_what_the_regulation_of_2021_names() {
    VoteBase base =
        VoteBase.summonedLess(
            VoteDeduction.TEMPORARY_TRANSFER,
            VoteDeduction.EXEMPTED_AND_ABSENT,
            VoteDeduction.SUSPENDED,
            VoteDeduction.PROSECUTED_OR_DETAINED,
            VoteDeduction.ABSENT_THROUGHOUT_WITH_ACCEPTED_REASON);
    VoteCounts counts =
        VoteCounts.builder()
            .summoned(40)
            .deductions(
                Map.of(
                    VoteDeduction.TEMPORARY_TRANSFER, 1,
                    VoteDeduction.EXEMPTED_AND_ABSENT, 2,
                    VoteDeduction.EXEMPTED_AND_PRESENT, 3,
                    VoteDeduction.SUSPENDED, 0,
                    VoteDeduction.PROSECUTED_OR_DETAINED, 0,
                    VoteDeduction.ABSENT_THROUGHOUT_WITH_ACCEPTED_REASON, 4))
            .present(28)
            .build();

    assertThat(counts.possible(base)).isEqualTo(Quantity.exactly(33));
  }

  /**
   * The base of 2011 (Regulation 45-QĐ/TW, point 16.3) leaves out exempted and suspended members
   * only: who is absent with reason stays.
   */
  @Test
  void should_deduct_what_the_regulation_of_2011_names() {
    VoteBase base =
        VoteBase.summonedLess(
            VoteDeduction.EXEMPTED_AND_ABSENT,
            VoteDeduction.EXEMPTED_AND_PRESENT,
            VoteDeduction.SUSPENDED);
    VoteCounts counts =
        VoteCounts.builder()
            .summoned(40)
            .putDeductions(VoteDeduction.EXEMPTED_AND_ABSENT, 2)
            .putDeductions(VoteDeduction.EXEMPTED_AND_PRESENT, 3)
            .putDeductions(VoteDeduction.SUSPENDED, 1)
            .putDeductions(VoteDeduction.ABSENT_THROUGHOUT_WITH_ACCEPTED_REASON, 4)
            .build();

    assertThat(counts.possible(base)).isEqualTo(Quantity.exactly(34));
  }

  /**
   * Under Regulation 294-QĐ/TW of 2025 two readings differ; both keep plain absentees, so 20
   * official members of whom 3 are absent are 20, and 11 votes are needed.
   */
  @Test
  void should_keep_plain_absentees_under_both_readings_of_2025() {
    VoteCounts counts =
        VoteCounts.builder()
            .summoned(20)
            .present(17)
            .putDeductions(VoteDeduction.TEMPORARY_TRANSFER, 0)
            .putDeductions(VoteDeduction.EXEMPTED_AND_ABSENT, 0)
            .putDeductions(VoteDeduction.SUSPENDED, 0)
            .build();
    VoteBase two =
        VoteBase.summonedLess(VoteDeduction.TEMPORARY_TRANSFER, VoteDeduction.EXEMPTED_AND_ABSENT);

    for (VoteBase base :
        List.of(two, new VoteBase(two.denominator(), counts.getDeductions().keySet()))) {
      assertThat(counts.possible(base)).isEqualTo(Quantity.exactly(20));
      assertThat(Majority.moreThan(Votes.HALF, base).votesNeeded(20)).isEqualTo(11);
    }
  }
}
