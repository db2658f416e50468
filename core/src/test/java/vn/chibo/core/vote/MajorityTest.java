package vn.chibo.core.vote;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import vn.chibo.core.fault.FaultException;
import vn.chibo.core.figure.Comparison;
import vn.chibo.core.figure.Fraction;
import vn.chibo.core.figure.Quantity;
import vn.chibo.core.figure.Truth;

class MajorityTest {
  private static final VoteBase OFFICIAL = VoteBase.of(VoteDenominator.OFFICIAL_MEMBERS);

  static Stream<Majority> majorities() {
    return Votes.majorities(OFFICIAL);
  }

  @ParameterizedTest
  @MethodSource("majorities")
  void should_decide_as_whole_numbers_do_when_the_base_is_small(Majority majority) {
    for (int size = 0; size <= 12; size++) {
      for (int votes = 0; votes <= size; votes++) {
        assertThat(majority.reachedBy(votes, size))
            .as("%s of %s: %s", votes, size, majority)
            .isEqualTo(Votes.reached(majority, votes, size));
        assertThat(majority.reachedBy(Quantity.exactly(votes), Quantity.exactly(size)))
            .isEqualTo(Votes.reached(majority, votes, size) ? Truth.YES : Truth.NO);
      }
    }
  }

  @ParameterizedTest
  @MethodSource("majorities")
  void should_need_the_first_number_that_is_enough(Majority majority) {
    for (int size = 1; size <= 12; size++) {
      long needed = majority.votesNeeded(size);
      assertThat(needed).isBetween(1L, (long) size);
      assertThat(majority.reachedBy(needed, size)).isTrue();
      assertThat(majority.reachedBy(needed - 1, size)).isFalse();
    }
  }

  @ParameterizedTest
  @CsvSource({
    "MORE_THAN, 1/2, 9, 20, false",
    "MORE_THAN, 1/2, 10, 20, false",
    "MORE_THAN, 1/2, 11, 20, true",
    "AT_LEAST, 1/2, 9, 20, false",
    "AT_LEAST, 1/2, 10, 20, true",
    "MORE_THAN, 2/3, 7, 12, false",
    "MORE_THAN, 2/3, 8, 12, false",
    "MORE_THAN, 2/3, 9, 12, true",
    "AT_LEAST, 2/3, 7, 12, false",
    "AT_LEAST, 2/3, 8, 12, true",
    "AT_LEAST, 2/3, 7, 11, false",
    "AT_LEAST, 2/3, 8, 11, true",
    "AT_LEAST, 3/4, 8, 12, false",
    "AT_LEAST, 3/4, 9, 12, true",
    "MORE_THAN, 3/4, 9, 12, false",
    "MORE_THAN, 3/4, 10, 12, true",
    "AT_LEAST, 1, 11, 12, false",
    "AT_LEAST, 1, 12, 12, true"
  })
  void should_tell_below_at_and_above_apart(
      Comparison comparison, String share, int votes, int size, boolean reached) {
    Majority majority = new Majority(Fraction.parse(share), comparison, OFFICIAL);

    assertThat(majority.reachedBy(votes, size)).isEqualTo(reached);
  }

  /**
   * More than half of the members for a resolution (Statutes, article 9.5): 11 of 20, as in a
   * rating vote with absentees; 14 of the 27 official members of a school cell in 2022, where an
   * admission (article 4, at least two thirds) needed 18.
   */
  @ParameterizedTest
  @CsvSource({"MORE_THAN, 1/2, 20, 11", "MORE_THAN, 1/2, 27, 14", "AT_LEAST, 2/3, 27, 18"})
  void should_need_what_the_cases_say(Comparison comparison, String share, int size, int needed) {
    assertThat(new Majority(Fraction.parse(share), comparison, OFFICIAL).votesNeeded(size))
        .isEqualTo(needed);
  }

  @Test
  void should_not_overflow_when_numbers_are_huge() {
    Majority majority = Majority.moreThan(Votes.HALF, OFFICIAL);

    assertThat(majority.reachedBy(Long.MAX_VALUE / 2, Long.MAX_VALUE)).isFalse();
    assertThat(majority.reachedBy(Long.MAX_VALUE / 2 + 1, Long.MAX_VALUE)).isTrue();
    assertThat(majority.votesNeeded(Long.MAX_VALUE)).isEqualTo(Long.MAX_VALUE / 2 + 1);
  }

  @ParameterizedTest
  @CsvSource({
    "AT_LEAST, 0",
    "MORE_THAN, 0",
    "AT_LEAST, -1/2",
    "AT_LEAST, 13/12",
    "MORE_THAN, 1",
  })
  void should_refuse_a_share_that_everybody_or_nobody_reaches(Comparison comparison, String share) {
    assertThatThrownBy(() -> new Majority(Fraction.parse(share), comparison, OFFICIAL))
        .isInstanceOfSatisfying(
            FaultException.class,
            e -> assertThat(e.faults()).extracting("key").containsExactly("majority-share"));
  }

  @ParameterizedTest
  @EnumSource(names = {"AT_MOST", "FEWER_THAN", "EXACTLY"})
  void should_refuse_a_comparison_that_asks_for_few_votes(Comparison comparison) {
    assertThatThrownBy(() -> new Majority(Votes.HALF, comparison, OFFICIAL))
        .isInstanceOfSatisfying(
            FaultException.class,
            e -> assertThat(e.faults()).extracting("key").containsExactly("majority-comparison"));
  }

  @Test
  void should_refuse_a_base_whose_deductions_do_not_fit() {
    assertThatThrownBy(() -> VoteBase.of(VoteDenominator.SUMMONED_LESS_DEDUCTIONS))
        .isInstanceOf(FaultException.class);
    assertThatThrownBy(() -> new VoteBase(VoteDenominator.PRESENT, Set.of(VoteDeduction.SUSPENDED)))
        .isInstanceOf(FaultException.class);
  }

  @Test
  void should_refuse_numbers_that_count_nothing() {
    Majority majority = Majority.moreThan(Votes.HALF, OFFICIAL);

    assertThatThrownBy(() -> majority.reachedBy(-1, 3))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> majority.votesNeeded(0)).isInstanceOf(IllegalArgumentException.class);
  }
}
