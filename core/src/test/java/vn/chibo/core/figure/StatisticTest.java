package vn.chibo.core.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.chibo.core.figure.Comparison.AT_LEAST;
import static vn.chibo.core.figure.Comparison.MORE_THAN;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The table of published statistics: what each kind proves, below, at and above its bounds. */
class StatisticTest {

  /** A mean from a to b percent of parts within 0 to 100 percent, the number of parts unknown. */
  private static Statistic mean(String from, String to) {
    return Statistic.ofShares(StatisticKind.MEAN, Quantity.between(percent(from), percent(to)));
  }

  private static Statistic meanOf(int parts, String percent) {
    Statistic mean = mean(percent, percent);
    return new Statistic(
        mean.kind(),
        mean.quantity(),
        Optional.of(parts),
        mean.range(),
        Weights.EQUAL,
        false,
        Optional.empty());
  }

  private static Fraction percent(String percent) {
    return Fraction.parse(percent).dividedBy(Fraction.of(100));
  }

  @ParameterizedTest
  @CsvSource({
    "84, 84, MORE_THAN, NO", "85, 85, MORE_THAN, NO", "85.1, 85.1, MORE_THAN, UNKNOWN",
    "80, 86, MORE_THAN, UNKNOWN", "99.9, 99.9, MORE_THAN, UNKNOWN", "100, 100, MORE_THAN, YES",
    "84.9, 84.9, AT_LEAST, NO", "85, 85, AT_LEAST, UNKNOWN", "100, 100, AT_LEAST, YES"
  })
  void should_prove_every_part_only_at_the_ends_when_the_number_is_unknown(
      String from, String to, Comparison comparison, Truth expected) {
    assertThat(mean(from, to).everyPart(comparison, percent("85"))).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({
    "85.1, 85.1, MORE_THAN, YES", "85, 85, MORE_THAN, UNKNOWN", "85, 85, AT_LEAST, YES",
    "84.9, 84.9, AT_LEAST, UNKNOWN", "0, 0, MORE_THAN, NO", "0, 0, AT_LEAST, NO"
  })
  void should_prove_some_part_when_the_mean_is_above(
      String from, String to, Comparison comparison, Truth expected) {
    assertThat(mean(from, to).somePart(comparison, percent("85"))).isEqualTo(expected);
  }

  /** Two parts, threshold 85: proved from a mean above (100 + 85) / 2 = 92.5. */
  @ParameterizedTest
  @CsvSource({
    "92.4, MORE_THAN, UNKNOWN", "92.5, MORE_THAN, UNKNOWN", "92.6, MORE_THAN, YES",
    "92.4, AT_LEAST, UNKNOWN", "92.5, AT_LEAST, YES", "85, MORE_THAN, NO"
  })
  void should_prove_every_part_when_the_others_cannot_make_up(
      String mean, Comparison comparison, Truth expected) {
    assertThat(meanOf(2, mean).everyPart(comparison, percent("85"))).isEqualTo(expected);
  }

  /** Two parts, threshold 85: disproved up to a mean of 85 / 2 = 42.5. */
  @ParameterizedTest
  @CsvSource({
    "42.4, MORE_THAN, NO",
    "42.5, MORE_THAN, NO",
    "42.6, MORE_THAN, UNKNOWN",
    "42.4, AT_LEAST, NO",
    "42.5, AT_LEAST, UNKNOWN"
  })
  void should_disprove_some_part_when_the_others_cannot_be_less(
      String mean, Comparison comparison, Truth expected) {
    assertThat(meanOf(2, mean).somePart(comparison, percent("85"))).isEqualTo(expected);
  }

  @Test
  void should_decide_directly_when_the_smallest_or_greatest_is_given() {
    Quantity ninety = Quantity.exactly(percent("90"));
    Statistic least = Statistic.ofShares(StatisticKind.MIN, ninety);
    Statistic most = Statistic.ofShares(StatisticKind.MAX, ninety);

    assertThat(least.everyPart(AT_LEAST, percent("90"))).isEqualTo(Truth.YES);
    assertThat(least.everyPart(MORE_THAN, percent("90"))).isEqualTo(Truth.NO);
    assertThat(most.somePart(AT_LEAST, percent("90"))).isEqualTo(Truth.YES);
    assertThat(most.somePart(MORE_THAN, percent("90"))).isEqualTo(Truth.NO);
    assertThat(most.everyPart(AT_LEAST, percent("90"))).isEqualTo(Truth.UNKNOWN);
  }

  @ParameterizedTest
  @CsvSource({"100, YES", "99.9, NO", "0, NO"})
  void should_prove_every_part_only_when_the_share_is_whole(String share, Truth expected) {
    Statistic statistic =
        Statistic.ofShares(StatisticKind.SHARE_OF_PARTS, Quantity.exactly(percent(share)));

    assertThat(statistic.everyPart(AT_LEAST, Fraction.ONE)).isEqualTo(expected);
  }

  @Test
  void should_disprove_every_when_some_part_fails() {
    Statistic some = Statistic.ofShares(StatisticKind.SOME, Quantity.fewerThan(percent("85")));

    assertThat(some.everyPart(AT_LEAST, percent("85"))).isEqualTo(Truth.NO);
    assertThat(some.somePart(AT_LEAST, percent("85"))).isEqualTo(Truth.UNKNOWN);
  }

  @Test
  void should_round_whole_parts_outward_when_members_are_spread_over_cells() {
    Quantity members =
        Quantity.moreThan(Fraction.of(600)).intersect(Quantity.fewerThan(Fraction.of(800)));

    Statistic cells = Statistic.ofTotal(members, 19);

    assertThat(cells.quantity())
        .isEqualTo(Quantity.between(Fraction.of(601, 19), Fraction.of(799, 19)));
    assertThat(cells.somePart(AT_LEAST, Fraction.of(32))).isEqualTo(Truth.YES);
    assertThat(cells.somePart(AT_LEAST, Fraction.of(33))).isEqualTo(Truth.UNKNOWN);
    assertThat(cells.smallestPart().high().orElseThrow().value()).isEqualTo(Fraction.of(42));
  }

  @ParameterizedTest
  @CsvSource({"90, 1/3", "89.5, 3/10", "98, 13/15", "97.5, 5/6", "99.5, 29/30"})
  void should_bound_the_weight_above_85_when_no_rate_exceeds_100(String mean, String weight) {
    assertThat(mean(mean, mean).leastWeightAbove(percent("85"))).contains(Fraction.parse(weight));
  }

  @Test
  void should_bound_no_weight_when_the_mean_is_not_above() {
    assertThat(mean("85", "85").leastWeightAbove(percent("85"))).isEmpty();
  }

  @Test
  void should_widen_to_the_printed_unit_and_no_further_than_the_range_when_rounded() {
    Statistic ninety = mean("90", "90").printedTo(percent("1")).asRounded();
    Statistic hundred = mean("100", "100").printedTo(percent("1")).asRounded();

    assertThat(ninety.quantity().low()).contains(new Bound(percent("89.5"), true));
    assertThat(ninety.quantity().high()).contains(new Bound(percent("90.5"), false));
    assertThat(hundred.quantity()).isEqualTo(Quantity.between(percent("99.5"), Fraction.ONE));
  }

  @Test
  void should_be_cut_to_its_range_when_at_least_all() {
    assertThat(Statistic.ofShares(StatisticKind.MEAN, Quantity.atLeast(Fraction.ONE)).quantity())
        .isEqualTo(Quantity.exactly(1));
  }

  @Test
  void should_refuse_a_figure_outside_its_range() {
    Quantity above = Quantity.exactly(Fraction.of(11, 10));

    assertThatThrownBy(() -> Statistic.ofShares(StatisticKind.MEAN, above))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
