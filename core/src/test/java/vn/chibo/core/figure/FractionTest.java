package vn.chibo.core.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FractionTest {

  @ParameterizedTest
  @CsvSource({
    "87.97, 8797, 100",
    "2/3, 2, 3",
    "-1.5, -3, 2",
    "0, 0, 1",
    "-0.0, 0, 1",
    "20764, 20764, 1",
    "1.50, 3, 2",
    "4/6, 2, 3",
    "2/-3, -2, 3",
    "0/7, 0, 1",
    "1E2, 100, 1"
  })
  void should_read_lowest_terms_when_text_is_a_number(String text, long top, long bottom) {
    Fraction read = Fraction.parse(text);

    assertThat(read.numerator()).isEqualTo(BigInteger.valueOf(top));
    assertThat(read.denominator()).isEqualTo(BigInteger.valueOf(bottom));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "85 %", "98,5", "2/", "/3", "1/2/3", "1.5/2", "two"})
  void should_refuse_when_text_is_no_number(String text) {
    assertThatThrownBy(() -> Fraction.parse(text)).isInstanceOf(NumberFormatException.class);
  }

  @Test
  void should_refuse_when_denominator_is_zero() {
    assertThatThrownBy(() -> Fraction.of(1, 0))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("denominator");
    assertThatThrownBy(() -> Fraction.ONE.dividedBy(Fraction.ZERO))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void should_keep_the_sign_in_the_numerator_when_the_denominator_is_negative() {
    assertThat(Fraction.of(3, -6)).isEqualTo(Fraction.of(-1, 2));
    assertThat(Fraction.of(-3, -6)).isEqualTo(Fraction.of(1, 2));
  }

  @Test
  void should_take_hundredths_when_given_percent() {
    assertThat(Fraction.percent(85)).isEqualTo(Fraction.of(17, 20));
    assertThat(Fraction.percent(100)).isEqualTo(Fraction.ONE);
  }

  @ParameterizedTest
  @CsvSource({
    "7/2, 3, 4",
    "-7/2, -4, -3",
    "3, 3, 3",
    "-3, -3, -3",
    "0, 0, 0",
    "1/1000, 0, 1",
    "-1/1000, -1, 0"
  })
  void should_go_to_the_neighbouring_whole_numbers_when_floored_and_ceiled(
      String value, long floor, long ceiling) {
    assertThat(Fraction.parse(value).floor()).isEqualTo(Fraction.of(floor));
    assertThat(Fraction.parse(value).ceiling()).isEqualTo(Fraction.of(ceiling));
  }

  @Test
  void should_be_whole_when_the_denominator_cancels() {
    assertThat(Fraction.of(38, 19).whole()).isTrue();
    assertThat(Fraction.of(601, 19).whole()).isFalse();
  }

  @Test
  void should_print_no_denominator_when_whole() {
    assertThat(Fraction.of(601, 19)).hasToString("601/19");
    assertThat(Fraction.of(38, 19)).hasToString("2");
    assertThat(Fraction.of(-1, 2)).hasToString("-1/2");
  }

  @Test
  void should_compare_exactly_when_doubles_would_be_equal() {
    Fraction third = Fraction.of(1, 3);
    Fraction near = Fraction.parse("0.33333333333333333333333333333333");

    assertThat(near.numerator().doubleValue() / near.denominator().doubleValue())
        .isEqualTo(1.0 / 3);
    assertThat(near).isLessThan(third);
  }
}
