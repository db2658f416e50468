package vn.chibo.core.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The rows of the table at open and closed ends, in percent of [0, 100], threshold 85. */
class StatisticBoundaryTest {
  private static final Fraction T = Fraction.of(85);

  private static Statistic mean(String interval, Optional<Integer> parts, Weights weights) {
    return new Statistic(
        StatisticKind.MEAN,
        Intervals.parse(interval),
        parts,
        Quantity.between(Fraction.ZERO, Fraction.of(100)),
        weights,
        false,
        Optional.empty());
  }

  @ParameterizedTest
  @CsvSource({
    "'(.., 85]', NO, UNKNOWN, UNKNOWN, UNKNOWN",
    "'(.., 85)', NO, NO, UNKNOWN, UNKNOWN",
    "'[85, ..)', UNKNOWN, UNKNOWN, UNKNOWN, YES",
    "'(85, ..)', UNKNOWN, UNKNOWN, YES, YES",
    "'(.., 0]', NO, NO, NO, NO",
    "'[100, ..)', YES, YES, YES, YES",
    "'[99.99, ..)', UNKNOWN, UNKNOWN, YES, YES",
    "'(99.99, 100)', UNKNOWN, UNKNOWN, YES, YES",
    "'(.., 0.01]', NO, NO, UNKNOWN, UNKNOWN"
  })
  void should_follow_the_table_when_number_or_weights_are_unknown(
      String mean, Truth everyMore, Truth everyAtLeast, Truth someMore, Truth someAtLeast) {
    for (Weights weights : new Weights[] {Weights.UNKNOWN, Weights.BY_SIZE}) {
      answers(mean(mean, Optional.of(4), weights), everyMore, everyAtLeast, someMore, someAtLeast);
    }
    Statistic unknownNumber = mean(mean, Optional.empty(), Weights.EQUAL);
    answers(unknownNumber, everyMore, everyAtLeast, someMore, someAtLeast);
  }

  /** Four parts: (3 * 100 + 85) / 4 = 96.25 proves every, (3 * 0 + 85) / 4 = 21.25 denies some. */
  @ParameterizedTest
  @CsvSource({
    "'96.24', UNKNOWN, UNKNOWN, YES, YES",
    "'96.25', UNKNOWN, YES, YES, YES",
    "'96.26', YES, YES, YES, YES",
    "'(96.25, 97]', YES, YES, YES, YES",
    "'[96.25, 97]', UNKNOWN, YES, YES, YES",
    "'21.24', NO, NO, NO, NO",
    "'21.25', NO, NO, NO, UNKNOWN",
    "'[20, 21.25)', NO, NO, NO, NO",
    "'21.26', NO, NO, UNKNOWN, UNKNOWN",
    "'85', NO, UNKNOWN, UNKNOWN, YES",
    "'100', YES, YES, YES, YES"
  })
  void should_follow_the_table_when_four_parts_weigh_the_same(
      String mean, Truth everyMore, Truth everyAtLeast, Truth someMore, Truth someAtLeast) {
    answers(
        mean(mean, Optional.of(4), Weights.EQUAL), everyMore, everyAtLeast, someMore, someAtLeast);
  }

  @ParameterizedTest
  @CsvSource({"84.9, NO, NO", "85, NO, YES", "85.1, YES, YES"})
  void should_decide_when_the_only_part_is_its_own_mean(String mean, Truth more, Truth atLeast) {
    answers(mean(mean, Optional.of(1), Weights.EQUAL), more, atLeast, more, atLeast);
  }

  private static void answers(Statistic statistic, Truth a, Truth b, Truth c, Truth d) {
    assertThat(statistic.everyPart(Comparison.MORE_THAN, T)).as("every >").isEqualTo(a);
    assertThat(statistic.everyPart(Comparison.AT_LEAST, T)).as("every >=").isEqualTo(b);
    assertThat(statistic.somePart(Comparison.MORE_THAN, T)).as("some >").isEqualTo(c);
    assertThat(statistic.somePart(Comparison.AT_LEAST, T)).as("some >=").isEqualTo(d);
  }

  @Test
  void should_have_a_cell_of_32_when_more_than_600_members_are_in_19_cells() {
    Statistic cells = Statistic.ofTotal(Intervals.parse("(600, 800)"), 19);

    assertThat(cells.greatestPart().low()).contains(new Bound(Fraction.of(32), true));
    assertThat(cells.everyPart(Comparison.AT_MOST, Fraction.of(31))).isEqualTo(Truth.NO);
    assertThat(cells.everyPart(Comparison.AT_MOST, Fraction.of(32))).isEqualTo(Truth.UNKNOWN);
  }

  /** 608 = 19 * 32 can be 32 in each; one more needs a cell of 33. */
  @ParameterizedTest
  @CsvSource({"607, 32", "608, 32", "609, 33"})
  void should_round_the_greatest_part_up_when_the_total_does_not_divide(long total, long most) {
    assertThat(Statistic.ofTotal(Quantity.exactly(total), 19).greatestPart().low())
        .contains(new Bound(Fraction.of(most), true));
  }

  @ParameterizedTest
  @CsvSource({"90, 3/10", "98, 5/6", "100, 29/30"})
  void should_bound_the_weight_from_the_rounded_figure_when_it_was_printed_whole(
      long mean, String weight) {
    Statistic printed =
        Statistic.ofShares(StatisticKind.MEAN, Quantity.exactly(Fraction.percent(mean)))
            .printedTo(Fraction.percent(1));

    assertThat(printed.asRounded().leastWeightAbove(Fraction.percent(85)))
        .contains(Fraction.parse(weight));
  }

  @Test
  void should_bound_no_weight_when_the_figure_is_no_mean_or_has_no_end() {
    Quantity ninety = Quantity.exactly(Fraction.percent(90));

    assertThat(
            Statistic.ofShares(StatisticKind.MEDIAN, ninety).leastWeightAbove(Fraction.percent(85)))
        .isEmpty();
    assertThat(Statistic.ofCounts(StatisticKind.MEAN, Quantity.exactly(9)).leastWeightAbove(T))
        .isEmpty();
    assertThat(
            Statistic.ofShares(StatisticKind.MEAN, Quantity.atMost(Fraction.percent(90)))
                .leastWeightAbove(Fraction.percent(85)))
        .isEmpty();
  }

  @Test
  void should_stay_as_printed_when_no_unit_is_known() {
    Statistic mean = mean("90", Optional.empty(), Weights.UNKNOWN);

    assertThat(mean.asRounded()).isEqualTo(mean);
  }

  @ParameterizedTest
  @ValueSource(ints = {0, -1})
  void should_refuse_when_there_is_no_part(int parts) {
    assertThatThrownBy(() -> mean("90", Optional.of(parts), Weights.EQUAL))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("parts");
  }
}
