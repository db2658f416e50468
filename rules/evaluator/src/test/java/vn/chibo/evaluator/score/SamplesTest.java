package vn.chibo.evaluator.score;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.chibo.evaluator.score.SmallSheets.atLeast;
import static vn.chibo.evaluator.score.SmallSheets.between;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.chibo.core.figure.Fraction;
import vn.chibo.core.figure.Quantity;

/** One value at least of each stretch between the ends of some intervals. */
class SamplesTest {
  private static final Fraction HALF = Fraction.of(1, 2);

  @Test
  void should_be_the_ends_and_a_value_on_either_side_where_nothing_is_whole() {
    assertThat(Samples.of(false, List.of(Quantity.atLeast(HALF)), Quantity.UNKNOWN))
        .containsExactly(Fraction.of(-1, 2), HALF, Fraction.of(3, 2));
    assertThat(Samples.of(false, List.of(Quantity.atLeast(HALF)), Quantity.SHARE))
        .containsExactly(Fraction.ZERO, Fraction.of(1, 4), HALF, Fraction.of(3, 4), Fraction.ONE);
    assertThat(Samples.of(false, List.of(), Quantity.UNKNOWN)).isEmpty();
  }

  @Test
  void should_be_the_whole_numbers_around_the_ends_of_a_count() {
    assertThat(Samples.of(true, List.of(atLeast(5)), atLeast(0)))
        .containsExactly(
            Fraction.ZERO, Fraction.ONE, Fraction.of(4), Fraction.of(5), Fraction.of(6));
    assertThat(Samples.of(true, List.of(Quantity.atLeast(HALF)), between(0, 1)))
        .containsExactly(Fraction.ZERO, Fraction.ONE);
  }
}
