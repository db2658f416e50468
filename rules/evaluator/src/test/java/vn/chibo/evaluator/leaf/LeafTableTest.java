package vn.chibo.evaluator.leaf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.chibo.core.figure.Comparison;
import vn.chibo.core.figure.Fraction;
import vn.chibo.core.figure.Quantity;
import vn.chibo.core.figure.Truth;
import vn.chibo.evaluator.condition.Course;

/**
 * The table of leaves against what it means: decided is what every figure that is still possible
 * answers alike.
 */
class LeafTableTest {

  /** All comparisons of all figures from 0 to 4 with all thresholds, with gap and future or not. */
  private record Case(
      Comparison comparison, int threshold, Quantity figure, boolean gap, boolean future) {
    Leaf leaf(Course course) {
      return new LeafTable(comparison, course)
          .of(of(figure), figure.compare(Comparison.AT_MOST, Fraction.of(threshold)), gap, future);
    }

    Truth of(Quantity possible) {
      return possible.compare(comparison, Fraction.of(threshold));
    }

    Quantity orMore(boolean more) {
      return more ? new Quantity(figure.low(), Optional.empty()) : figure;
    }
  }

  private static Stream<Case> cases() {
    return Stream.of(Comparison.values())
        .flatMap(
            comparison -> IntStream.rangeClosed(0, 3).boxed().flatMap(t -> figures(comparison, t)));
  }

  private static Stream<Case> figures(Comparison comparison, int threshold) {
    return IntStream.rangeClosed(0, 4)
        .boxed()
        .flatMap(
            low ->
                IntStream.rangeClosed(low, 4)
                    .mapToObj(high -> Quantity.between(Fraction.of(low), Fraction.of(high))))
        .flatMap(
            figure ->
                IntStream.range(0, 4)
                    .mapToObj(
                        bits ->
                            new Case(
                                comparison, threshold, figure, (bits & 1) > 0, (bits & 2) > 0)));
  }

  private static Leaf settled(Truth truth) {
    return truth == Truth.YES ? Leaf.SATISFIED : Leaf.VIOLATED;
  }

  private static Leaf lean(Truth now) {
    return now == Truth.YES ? Leaf.HOLDS_SO_FAR : Leaf.NOT_YET;
  }

  private static Leaf expected(Case of, Truth decided, boolean lost) {
    if (decided != Truth.UNKNOWN) {
      return settled(decided);
    }
    if (lost) {
      return Leaf.GAP;
    }
    Truth now = of.of(of.figure());
    return now == Truth.UNKNOWN ? Leaf.INEXACT : lean(now);
  }

  @Test
  void should_allow_more_for_a_gap_and_for_the_future_when_rising() {
    for (Case of : cases().toList()) {
      Truth decided = of.of(of.orMore(of.gap() || of.future()));
      assertThat(of.leaf(Course.RISING)).as("%s", of).isEqualTo(expected(of, decided, of.gap()));
    }
  }

  @Test
  void should_allow_more_for_the_future_alone_when_stretching() {
    for (Case of : cases().toList()) {
      Truth decided = of.of(of.orMore(of.future()));
      boolean lost = of.gap() && of.of(of.figure()) == Truth.UNKNOWN;
      assertThat(of.leaf(Course.STRETCHING)).as("%s", of).isEqualTo(expected(of, decided, lost));
    }
  }

  @Test
  void should_allow_anything_for_the_future_when_open() {
    for (Case of : cases().toList()) {
      Truth decided = of.future() ? Truth.UNKNOWN : of.of(of.figure());
      boolean lost = of.gap() && of.of(of.figure()) == Truth.UNKNOWN;
      assertThat(of.leaf(Course.OPEN)).as("%s", of).isEqualTo(expected(of, decided, lost));
    }
  }
}
