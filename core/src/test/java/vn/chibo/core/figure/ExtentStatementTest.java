package vn.chibo.core.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ExtentStatementTest {
  private static final Quantity FROM_85 = Quantity.atLeast(Fraction.percent(85));

  @ParameterizedTest
  @CsvSource({
    "NONE, MEETS_THE_RULE, NO",
    "SOME, MEETS_THE_RULE, UNKNOWN",
    "FEW, MEETS_THE_RULE, NO",
    "MANY, MEETS_THE_RULE, UNKNOWN",
    "MOST, MEETS_THE_RULE, UNKNOWN",
    "NEARLY_ALL, MEETS_THE_RULE, UNKNOWN",
    "ALL, MEETS_THE_RULE, YES",
    "NONE, MISSES_THE_RULE, YES",
    "SOME, MISSES_THE_RULE, NO",
    "FEW, MISSES_THE_RULE, NO",
    "MANY, MISSES_THE_RULE, NO",
    "MOST, MISSES_THE_RULE, NO",
    "NEARLY_ALL, MISSES_THE_RULE, NO",
    "ALL, MISSES_THE_RULE, NO"
  })
  void should_prove_all_only_from_all_or_none(Extent extent, Standing standing, Truth expected) {
    assertThat(
            ExtentStatement.of(extent, standing)
                .shareWithin(FROM_85)
                .compare(Comparison.AT_LEAST, Fraction.ONE))
        .isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({
    "NEARLY_ALL, 85, UNKNOWN",
    "NEARLY_ALL, 80, UNKNOWN",
    "ALL, 85, YES",
    "ALL, 90, YES",
    "ALL, 80, UNKNOWN",
    "MANY, 100, UNKNOWN"
  })
  void should_read_at_least_a_figure_for_so_many(Extent extent, long percent, Truth expected) {
    Quantity value = Quantity.atLeast(Fraction.percent(percent));

    assertThat(
            ExtentStatement.of(extent, value)
                .shareWithin(FROM_85)
                .compare(Comparison.AT_LEAST, Fraction.ONE))
        .isEqualTo(expected);
  }

  @Test
  void should_disprove_all_when_some_have_a_figure_outside() {
    ExtentStatement some = ExtentStatement.of(Extent.SOME, Quantity.exactly(Fraction.percent(70)));

    assertThat(some.shareWithin(FROM_85).compare(Comparison.AT_LEAST, Fraction.ONE))
        .isEqualTo(Truth.NO);
  }

  @ParameterizedTest
  @EnumSource
  void should_allow_only_shares(Extent extent) {
    assertThat(extent.share().within(Quantity.SHARE)).isTrue();
  }

  @Test
  void should_need_a_standing_or_a_value() {
    assertThatThrownBy(() -> new ExtentStatement(Extent.SOME, Optional.empty(), Optional.empty()))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
