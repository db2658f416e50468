package vn.chibo.core.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The table of the words of extent: what share of the parts each allows. */
class ExtentShareTest {

  @ParameterizedTest
  @CsvSource({
    "NONE, '0', '1'",
    "SOME, '(0, 1]', '[0, 1)'",
    "FEW, '(0, 1/2)', '(1/2, 1)'",
    "MANY, '(0, 1]', '[0, 1)'",
    "MOST, '(1/2, 1]', '[0, 1/2)'",
    "NEARLY_ALL, '(1/2, 1]', '[0, 1/2)'",
    "ALL, '1', '0'"
  })
  void should_allow_these_shares_when_so_many_meet_or_miss_the_rule(
      Extent extent, String meeting, String missing) {
    assertThat(extent.share()).isEqualTo(Intervals.parse(meeting));
    assertThat(
            ExtentStatement.of(extent, Standing.MEETS_THE_RULE)
                .shareWithin(Quantity.atLeast(Fraction.ONE)))
        .isEqualTo(Intervals.parse(meeting));
    assertThat(
            ExtentStatement.of(extent, Standing.MISSES_THE_RULE)
                .shareWithin(Quantity.atLeast(Fraction.ONE)))
        .isEqualTo(Intervals.parse(missing));
  }

  /** So many have the figure; of the others nothing is said. */
  @ParameterizedTest
  @CsvSource({
    "NONE, '[0, 1]', '[0, 1]', '[0, 1]'",
    "SOME, '(0, 1]', '[0, 1)', '[0, 1]'",
    "FEW, '(0, 1]', '[0, 1)', '[0, 1]'",
    "MANY, '(0, 1]', '[0, 1)', '[0, 1]'",
    "MOST, '(1/2, 1]', '[0, 1/2)', '[0, 1]'",
    "NEARLY_ALL, '(1/2, 1]', '[0, 1/2)', '[0, 1]'",
    "ALL, '1', '0', '[0, 1]'"
  })
  void should_leave_the_others_open_when_a_figure_lies_inside_outside_or_across(
      Extent extent, String inside, String outside, String across) {
    Quantity allowed = Quantity.atLeast(Fraction.of(85));

    assertThat(share(extent, Quantity.exactly(85), allowed)).isEqualTo(Intervals.parse(inside));
    assertThat(share(extent, Quantity.fewerThan(Fraction.of(85)), allowed))
        .isEqualTo(Intervals.parse(outside));
    assertThat(share(extent, Quantity.atMost(Fraction.of(85)), allowed))
        .isEqualTo(Intervals.parse(across));
  }

  private static Quantity share(Extent extent, Quantity value, Quantity allowed) {
    return ExtentStatement.of(extent, value).shareWithin(allowed);
  }

  @Test
  void should_refuse_when_both_standing_and_value_are_given() {
    assertThatThrownBy(
            () ->
                new ExtentStatement(
                    Extent.SOME,
                    Optional.of(Standing.MEETS_THE_RULE),
                    Optional.of(Quantity.exactly(1))))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
