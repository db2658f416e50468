package vn.chibo.evaluator.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import vn.chibo.core.figure.Comparison;
import vn.chibo.core.figure.Fraction;
import vn.chibo.core.figure.Quantity;
import vn.chibo.core.figure.Truth;
import vn.chibo.evaluator.condition.Ratio;

/** A limit compares whole numbers and ratios as exact fractions are compared. */
class LimitTest {
  private static final List<Fraction> THRESHOLDS =
      List.of(
          Fraction.of(-3, 2),
          Fraction.ZERO,
          Fraction.of(1, 3),
          Fraction.ONE,
          Fraction.of(3, 2),
          Fraction.of(2),
          Fraction.of(5, 2),
          Fraction.of(4));

  private static Limit limit(Comparison comparison, Fraction threshold) {
    return Limit.of(comparison, threshold).orElseThrow();
  }

  private static boolean holds(Comparison comparison, Fraction figure, Fraction threshold) {
    return Quantity.exactly(figure).compare(comparison, threshold) == Truth.YES;
  }

  @ParameterizedTest
  @EnumSource(Comparison.class)
  void should_compare_ratios_as_fractions_are_compared(Comparison comparison) {
    for (Fraction threshold : THRESHOLDS) {
      for (int of = 1; of <= 4; of++) {
        for (int number = -4; number <= 9; number++) {
          boolean holds = holds(comparison, Fraction.of(number, of), threshold);
          assertThat(limit(comparison, threshold).meets(Ratio.of(number, of)))
              .as("%s/%s %s %s", number, of, comparison, threshold)
              .isEqualTo(holds);
        }
      }
    }
  }

  @ParameterizedTest
  @EnumSource(Comparison.class)
  void should_know_of_a_number_between_two_ends_what_holds_of_all_between(Comparison comparison) {
    for (Fraction threshold : THRESHOLDS) {
      for (int low = 0; low <= 5; low++) {
        for (int high = low; high <= 5; high++) {
          Truth truth =
              Quantity.between(Fraction.of(low), Fraction.of(high)).compare(comparison, threshold);
          assertThat(limit(comparison, threshold).of(low, high))
              .as("%s to %s %s %s", low, high, comparison, threshold)
              .isEqualTo(truth);
        }
      }
    }
  }

  @Test
  void should_know_whether_a_number_between_two_ends_is_at_most_the_threshold() {
    for (Fraction threshold : THRESHOLDS) {
      for (int low = 0; low <= 5; low++) {
        for (int high = low; high <= 5; high++) {
          assertThat(limit(Comparison.EXACTLY, threshold).atMost(low, high))
              .as("%s to %s at most %s", low, high, threshold)
              .isEqualTo(
                  Quantity.between(Fraction.of(low), Fraction.of(high))
                      .compare(Comparison.AT_MOST, threshold));
        }
      }
    }
  }

  @ParameterizedTest
  @CsvSource({
    "1073741823, 1, true",
    "1073741824, 1, false",
    "-1073741823, 1, true",
    "-1073741824, 1, false",
    "1, 1073741823, true",
    "1, 1073741824, false"
  })
  void should_hold_numbers_that_cannot_overflow(long numerator, long denominator, boolean held) {
    assertThat(Limit.of(Comparison.AT_LEAST, Fraction.of(numerator, denominator)).isPresent())
        .isEqualTo(held);
  }

  @ParameterizedTest
  @EnumSource(Comparison.class)
  void should_be_a_minimum_when_its_comparison_is(Comparison comparison) {
    assertThat(limit(comparison, Fraction.ONE).minimum()).isEqualTo(comparison.minimum());
  }
}
