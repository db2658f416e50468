package vn.chibo.core.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class ComparisonTest {

  @ParameterizedTest
  @CsvSource({
    ">=, NO, YES, YES",
    ">, NO, NO, YES",
    "<=, YES, YES, NO",
    "<, YES, NO, NO",
    "==, NO, YES, NO"
  })
  void should_hold_as_its_sign_says_when_below_at_and_above(
      String sign, Truth below, Truth at, Truth above) {
    Comparison comparison = Comparison.ofSign(sign);
    Fraction threshold = Fraction.percent(85);
    Fraction step = Fraction.of(1, 1_000_000_000);

    assertThat(Quantity.exactly(threshold.minus(step)).compare(comparison, threshold))
        .isEqualTo(below);
    assertThat(Quantity.exactly(threshold).compare(comparison, threshold)).isEqualTo(at);
    assertThat(Quantity.exactly(threshold.plus(step)).compare(comparison, threshold))
        .isEqualTo(above);
    assertThat(List.of(comparison.holds(-1), comparison.holds(0), comparison.holds(1)))
        .containsExactly(below == Truth.YES, at == Truth.YES, above == Truth.YES);
    assertThat(comparison.minimum()).isEqualTo(above == Truth.YES);
    assertThat(comparison.maximum()).isEqualTo(below == Truth.YES);
  }

  @ParameterizedTest
  @CsvSource({"YES, NO", "NO, YES", "UNKNOWN, UNKNOWN"})
  void should_prove_the_contrary_when_negated(Truth proved, Truth contrary) {
    assertThat(proved.negated()).isEqualTo(contrary);
  }

  @ParameterizedTest
  @EnumSource
  void should_be_found_when_asked_by_its_own_sign(Comparison comparison) {
    assertThat(Comparison.ofSign(comparison.sign())).isSameAs(comparison);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "=", "=>", "≥", " >"})
  void should_refuse_when_no_comparison_has_the_sign(String sign) {
    assertThatThrownBy(() -> Comparison.ofSign(sign))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining(sign);
  }

  @Test
  void should_allow_an_interval_with_the_threshold_in_or_out_when_asked() {
    Fraction t = Fraction.of(3);

    assertThat(Comparison.AT_LEAST.allowed(t)).hasToString("[3, ..)");
    assertThat(Comparison.MORE_THAN.allowed(t)).hasToString("(3, ..)");
    assertThat(Comparison.AT_MOST.allowed(t)).hasToString("(.., 3]");
    assertThat(Comparison.FEWER_THAN.allowed(t)).hasToString("(.., 3)");
    assertThat(Comparison.EXACTLY.allowed(t)).hasToString("3");
  }
}
