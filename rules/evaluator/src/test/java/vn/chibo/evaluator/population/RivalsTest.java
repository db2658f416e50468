package vn.chibo.evaluator.population;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.chibo.core.figure.Fraction;
import vn.chibo.core.figure.Quantity;

/** How many scores may or must stand above one, in whatever order they are listed. */
class RivalsTest {
  private static final Fraction FIVE = Fraction.of(5);
  private static final Fraction SIX = Fraction.of(6);
  private static final Quantity EXACT = Quantity.exactly(FIVE);

  /** Scores that end or begin at five, with the five and without it. */
  static Stream<List<Quantity>> orders() {
    List<Quantity> ends =
        List.of(
            Quantity.atMost(FIVE),
            Quantity.fewerThan(FIVE),
            Quantity.between(FIVE, SIX),
            Quantity.moreThan(FIVE).intersect(Quantity.atMost(SIX)),
            Quantity.UNKNOWN,
            EXACT);
    return IntStream.range(0, ends.size())
        .boxed()
        .flatMap(
            turn -> {
              List<Quantity> turned = new ArrayList<>(ends);
              Collections.rotate(turned, turn);
              List<Quantity> back = new ArrayList<>(turned);
              Collections.reverse(back);
              return Stream.of(turned, back);
            });
  }

  private static Rivals rivals(List<Quantity> scores, ScoreOrder order) {
    return Rivals.of(
        IntStream.range(0, scores.size()).mapToObj(i -> Part.of(i).scored(scores.get(i))).toList(),
        order);
  }

  @ParameterizedTest
  @MethodSource("orders")
  void should_tell_an_end_that_is_in_from_one_that_is_not(List<Quantity> scores) {
    Rivals rivals = rivals(scores, ScoreOrder.HIGHER_FIRST);
    // five to six, above five to six, unknown
    assertThat(rivals.mayExceed(EXACT)).isEqualTo(3);
    // the same, at most five, five itself
    assertThat(rivals.mayReach(EXACT)).isEqualTo(5);
    // above five to six
    assertThat(rivals.exceed(EXACT)).isEqualTo(1);
    // the same, five to six, five itself
    assertThat(rivals.reach(EXACT)).isEqualTo(3);
  }

  @ParameterizedTest
  @MethodSource("orders")
  void should_turn_around_when_the_lower_is_the_better(List<Quantity> scores) {
    Rivals rivals = rivals(scores, ScoreOrder.LOWER_FIRST);
    Quantity turned = ScoreOrder.LOWER_FIRST.turned(EXACT);
    // at most five, fewer than five, unknown
    assertThat(rivals.mayExceed(turned)).isEqualTo(3);
    assertThat(rivals.mayReach(turned)).isEqualTo(5);
    // fewer than five
    assertThat(rivals.exceed(turned)).isEqualTo(1);
    assertThat(rivals.reach(turned)).isEqualTo(3);
  }

  @ParameterizedTest
  @MethodSource("orders")
  void should_not_reach_an_end_that_is_not_in(List<Quantity> scores) {
    Rivals rivals = rivals(scores, ScoreOrder.HIGHER_FIRST);
    Quantity below = Quantity.fewerThan(FIVE);
    // all but itself and at most five are five at least
    assertThat(rivals.exceed(below)).isEqualTo(3);
    assertThat(rivals.reach(below)).isEqualTo(3);
    Quantity above = Quantity.moreThan(FIVE);
    assertThat(rivals.mayReach(above)).isEqualTo(3);
    assertThat(rivals.mayExceed(above)).isEqualTo(3);
  }
}
