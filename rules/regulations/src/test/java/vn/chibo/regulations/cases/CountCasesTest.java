package vn.chibo.regulations.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.chibo.core.figure.Comparison;
import vn.chibo.core.figure.Fraction;
import vn.chibo.core.figure.Quantity;
import vn.chibo.core.figure.Statistic;
import vn.chibo.core.figure.Truth;
import vn.chibo.core.record.Population;
import vn.chibo.core.record.PopulationCount;
import vn.chibo.core.text.Text;
import vn.chibo.core.time.PartialDate;

/** Published counts and percentages: which agree with each other, and which cannot. */
class CountCasesTest {

  private static PopulationCount count(String key, int number, String asOf) {
    return new PopulationCount(
        new Population(key, Text.same(key)), Quantity.exactly(number), PartialDate.parse(asOf));
  }

  /** Of how many the printed percentage is a share of the number. */
  private static int[] bases(int part, String percent) {
    return IntStream.rangeClosed(part, 1000)
        .filter(all -> Quantity.exactly(Fraction.of(part, all)).within(Case.printed(percent)))
        .toArray();
  }

  private static Quantity sum(Stream<Quantity> all) {
    return all.reduce(Quantity.exactly(0), Quantity::plus);
  }

  @Test
  @DisplayName("hanoi-2024: more than 481400 members in 17980 cells")
  void should_have_26_8_members_a_cell() {
    Statistic mean = Statistic.ofTotal(Quantity.moreThan(Fraction.of(481_400)), 17_980);

    Fraction least = mean.quantity().low().orElseThrow().value();

    assertThat(least).isEqualTo(Fraction.of(481_401, 17_980));
    assertThat(Quantity.exactly(least).within(toOneDecimal("26.8"))).isTrue();
    assertThat(mean.everyPart(Comparison.AT_LEAST, Fraction.of(27))).isEqualTo(Truth.UNKNOWN);
    assertThat(count("organizations", 30, "2024-08").plus(count("organizations", 20, "2024-08")))
        .isEqualTo(count("organizations", 50, "2024-08"));
  }

  @Test
  @DisplayName("dong-nai-2023: 21049 members in 226 cells of 50 members at least")
  void should_have_93_1_members_a_cell() {
    PopulationCount cells =
        count("cells-from-50-members", 6, "2023-05")
            .plus(count("cells-from-50-members", 220, "2023-05"));
    Statistic mean = Statistic.ofTotal(Quantity.exactly(21_049), 226);

    assertThat(cells.quantity()).isEqualTo(Quantity.exactly(226));
    assertThat(mean.quantity())
        .isEqualTo(Quantity.exactly(Fraction.of(21_049, 226)))
        .matches(size -> size.within(toOneDecimal("93.1")));
    assertThat(mean.somePart(Comparison.AT_LEAST, Fraction.of(94))).isEqualTo(Truth.YES);
  }

  private static Quantity toOneDecimal(String printed) {
    return Quantity.exactly(Fraction.parse(printed)).unrounded(Fraction.of(1, 10));
  }

  @Test
  @DisplayName("central-highlands-2012: organizations and cells do not add up to the total")
  void should_not_add_up_to_the_grassroots_organizations() {
    PopulationCount sum =
        count("grassroots-organizations", 1189, "2012")
            .plus(count("grassroots-organizations", 2524, "2012"));

    assertThat(sum.quantity()).isEqualTo(Quantity.exactly(3713));
    assertThat(sum.quantity().compare(Comparison.EXACTLY, Fraction.of(3828))).isEqualTo(Truth.NO);
  }

  /** Printed to a hundredth of a percent, the parts may be a whole. */
  @ParameterizedTest
  @DisplayName("dong-thap-2012, bac-kan-cell-4, hai-duong-2019: the parts of a whole")
  @CsvSource({
    "dong-thap-2012, 87.97 10.22 1.42 0.39, 100.00",
    "dong-thap-2012, 92.91 6.70 0.35 0.04, 100.00",
    "dong-thap-2012, 13.00 80.42 5.84 0.73, 99.99",
    "bac-kan-cell-4, 8.3 91.7, 100.0",
    "hai-duong-2019, 91.2 8.8, 100.0",
    "hai-duong-2019, 90.33 9.10 0.57, 100.00"
  })
  void should_add_up_to_the_whole(String id, String parts, String sum) {
    Fraction exact =
        Stream.of(parts.split(" ")).map(Fraction::parse).reduce(Fraction.ZERO, Fraction::plus);

    assertThat(exact).as(id).isEqualTo(Fraction.parse(sum));
    assertThat(sum(Stream.of(parts.split(" ")).map(Case::printed)).meets(Quantity.exactly(1)))
        .as(id)
        .isTrue();
  }

  @Test
  @DisplayName("can-tho-2016: the percentages are of 701 graded, not of 709 organizations")
  void should_be_shares_of_701() {
    assertThat(bases(439, "62.62")).containsExactly(701);
    assertThat(
            Stream.of("62.62", "30.96", "6.13", "0.29")
                .map(share -> Case.printed(share).times(Fraction.of(701)).wholeNumbers()))
        .containsExactly(
            Quantity.exactly(439),
            Quantity.exactly(217),
            Quantity.exactly(43),
            Quantity.exactly(2));
  }

  @Test
  @DisplayName("can-tho-2016: exemplary is a share of the clean and strong")
  void should_be_a_share_of_439() {
    assertThat(bases(107, "24.37")).contains(439).doesNotContain(701, 709);
  }

  @Test
  @DisplayName("hai-duong-2019: 604 of 662 graded are good or better")
  void should_be_a_share_of_662() {
    assertThat(bases(604, "91.2")).contains(662).doesNotContain(686);
  }

  @Test
  @DisplayName("son-phong-2022: the two printed shares are of different numbers")
  void should_be_shares_of_different_numbers() {
    assertThat(bases(39, "18.4")).containsExactly(212);
    assertThat(bases(172, "61.4")).containsExactly(280);
  }

  /** At least 80 percent of the organizations graded good: a target, not a result. */
  @ParameterizedTest
  @DisplayName("quang-ngai-block-target-2022: at least 80 percent")
  @CsvSource({"79.9, NO", "80, YES", "80.1, YES"})
  void should_meet_the_target_from_80_percent(String percent, Truth met) {
    assertThat(
            Quantity.exactly(Case.percent(percent))
                .compare(Comparison.AT_LEAST, Fraction.percent(80)))
        .isEqualTo(met);
  }
}
