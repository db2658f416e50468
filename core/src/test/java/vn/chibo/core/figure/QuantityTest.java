package vn.chibo.core.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuantityTest {

  private static Quantity quantity(String kind, long value) {
    Fraction figure = Fraction.of(value);
    return switch (kind) {
      case "exactly" -> Quantity.exactly(figure);
      case "at least" -> Quantity.atLeast(figure);
      case "at most" -> Quantity.atMost(figure);
      case "more than" -> Quantity.moreThan(figure);
      default -> Quantity.fewerThan(figure);
    };
  }

  @ParameterizedTest
  @CsvSource({
    "exactly, 85, MORE_THAN, NO",
    "exactly, 86, MORE_THAN, YES",
    "exactly, 85, AT_LEAST, YES",
    "at least, 85, MORE_THAN, UNKNOWN",
    "at least, 85, AT_LEAST, YES",
    "more than, 85, MORE_THAN, YES",
    "more than, 84, AT_LEAST, UNKNOWN",
    "fewer than, 85, AT_LEAST, NO",
    "fewer than, 85, FEWER_THAN, YES",
    "at most, 85, MORE_THAN, NO",
    "at most, 85, AT_LEAST, UNKNOWN",
    "at most, 85, AT_MOST, YES",
    "exactly, 85, EXACTLY, YES",
    "at least, 85, EXACTLY, UNKNOWN",
    "more than, 85, EXACTLY, NO"
  })
  void should_compare_with_85(String kind, long value, Comparison comparison, Truth expected) {
    assertThat(quantity(kind, value).compare(comparison, Fraction.of(85))).isEqualTo(expected);
  }

  @Test
  void should_find_the_whole_numbers_inside_a_strict_bound() {
    assertThat(Quantity.fewerThan(Fraction.of(800)).wholeNumbers())
        .isEqualTo(Quantity.atMost(Fraction.of(799)));
    assertThat(Quantity.moreThan(Fraction.of(600)).wholeNumbers())
        .isEqualTo(Quantity.atLeast(Fraction.of(601)));
    assertThat(Quantity.between(Fraction.of(1, 2), Fraction.of(7, 2)).wholeNumbers())
        .isEqualTo(Quantity.between(Fraction.of(1), Fraction.of(3)));
  }

  @Test
  void should_refuse_an_interval_without_a_value() {
    Quantity more = Quantity.moreThan(Fraction.of(5));

    assertThatThrownBy(() -> more.intersect(Quantity.atMost(Fraction.of(5))))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void should_hold_both_when_the_hull_is_taken() {
    Quantity hull = Quantity.exactly(3).hull(Quantity.moreThan(Fraction.of(5)));

    assertThat(hull).isEqualTo(Quantity.atLeast(Fraction.of(3)));
  }

  @Test
  void should_be_exact_only_when_both_ends_are_one_value() {
    assertThat(Quantity.exactly(90).exact()).contains(Fraction.of(90));
    assertThat(Quantity.atLeast(Fraction.of(90)).exact()).isEmpty();
    assertThat(Quantity.UNKNOWN.exact()).isEmpty();
  }

  @Test
  void should_add_and_scale_its_ends() {
    Quantity sum = Quantity.between(Fraction.of(1), Fraction.of(2)).plus(Quantity.exactly(3));

    assertThat(sum).isEqualTo(Quantity.between(Fraction.of(4), Fraction.of(5)));
    assertThat(sum.dividedBy(Fraction.of(2)))
        .isEqualTo(Quantity.between(Fraction.of(2), Fraction.of(5, 2)));
    assertThatThrownBy(() -> sum.times(Fraction.ZERO)).isInstanceOf(IllegalArgumentException.class);
  }
}
