package vn.chibo.core.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every small list of parts, every way to publish it: nothing claimed is false of the parts. */
class StatisticBruteForceTest {
  private static final int MOST = 4;
  private static final Fraction HALF = Fraction.of(1, 2);

  private static List<Fraction> thresholds() {
    List<Fraction> thresholds = new ArrayList<>();
    for (int i = -1; i <= 2 * MOST + 1; i++) {
      thresholds.add(Fraction.of(i, 2));
    }
    return thresholds;
  }

  @ParameterizedTest
  @EnumSource(names = "SHARE_OF_PARTS", mode = EnumSource.Mode.EXCLUDE)
  void should_claim_nothing_false_when_whole_parts_are_published(StatisticKind kind) {
    for (int size = 1; size <= 4; size++) {
      for (List<Fraction> parts : Parts.ascending(size, MOST, Fraction.ONE)) {
        for (Quantity figure : figures(kind, parts)) {
          sound(Parts.statistic(kind, figure, Optional.empty(), MOST, true), parts);
          sound(Parts.statistic(kind, figure, Optional.of(size), MOST, true), parts);
          sound(Parts.statistic(kind, figure, Optional.of(size), MOST, false), parts);
        }
      }
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3})
  void should_claim_nothing_false_when_a_mean_of_halves_is_published(int size) {
    for (List<Fraction> parts : Parts.ascending(size, 3, HALF)) {
      for (Quantity figure : figures(StatisticKind.MEAN, parts)) {
        sound(Parts.statistic(StatisticKind.MEAN, figure, Optional.of(size), 3, false), parts);
        sound(Parts.statistic(StatisticKind.MEAN, figure, Optional.empty(), 3, false), parts);
      }
    }
  }

  /** A part counted twice: weights by size are not equal weights. */
  @ParameterizedTest
  @CsvSource({"1, 2", "3, 1", "1, 5"})
  void should_claim_nothing_false_when_parts_are_weighed_by_size(long first, long second) {
    for (List<Fraction> parts : Parts.ascending(2, MOST, Fraction.ONE)) {
      Fraction sum =
          parts.get(0).times(Fraction.of(first)).plus(parts.get(1).times(Fraction.of(second)));
      Fraction mean = sum.dividedBy(Fraction.of(first + second));
      Statistic published =
          new Statistic(
              StatisticKind.MEAN,
              Quantity.exactly(mean),
              Optional.of(2),
              Quantity.between(Fraction.ZERO, Fraction.of(MOST)),
              Weights.BY_SIZE,
              false,
              Optional.empty());

      sound(published, parts);
    }
  }

  @ParameterizedTest
  @CsvSource({"0, NO, NO", "1, NO, YES", "2, NO, YES", "3, YES, YES"})
  void should_decide_directly_when_the_share_of_parts_is_known(
      int meeting, Truth every, Truth some) {
    Statistic share =
        Statistic.ofShares(StatisticKind.SHARE_OF_PARTS, Quantity.exactly(Fraction.of(meeting, 3)));

    assertThat(share.everyPart(Comparison.AT_LEAST, HALF)).isEqualTo(every);
    assertThat(share.somePart(Comparison.AT_LEAST, HALF)).isEqualTo(some);
  }

  /** The exact figure, one known only from one side, and one known loosely with open ends. */
  private static List<Quantity> figures(StatisticKind kind, List<Fraction> parts) {
    return values(kind, parts)
        .flatMap(
            value ->
                Stream.of(
                    Quantity.exactly(value),
                    Quantity.atLeast(value),
                    Quantity.atMost(value),
                    Quantity.moreThan(value.minus(HALF)),
                    Quantity.fewerThan(value.plus(HALF)),
                    Quantity.moreThan(value.minus(HALF))
                        .intersect(Quantity.fewerThan(value.plus(Fraction.ONE)))))
        .toList();
  }

  private static Stream<Fraction> values(StatisticKind kind, List<Fraction> parts) {
    Fraction least = parts.get(0);
    Fraction most = parts.get(parts.size() - 1);
    return switch (kind) {
      case MEAN -> Stream.of(Parts.mean(parts));
      case MEDIAN ->
          Stream.of(
              parts.get((parts.size() - 1) / 2).plus(parts.get(parts.size() / 2)).times(HALF));
      case MIN -> Stream.of(least);
      case MAX -> Stream.of(most);
      case SOME -> parts.stream().distinct();
      case EACH -> least.equals(most) ? Stream.of(least) : Stream.empty();
      case SHARE_OF_PARTS -> throw new IllegalArgumentException("no figure of the parts");
    };
  }

  private static void sound(Statistic published, List<Fraction> parts) {
    for (Comparison comparison : Comparison.values()) {
      for (Fraction threshold : thresholds()) {
        String claim = published + " of " + parts + " " + comparison.sign() + " " + threshold;
        sound(
            claim,
            published.everyPart(comparison, threshold),
            Parts.every(parts, comparison, threshold));
        sound(
            claim,
            published.somePart(comparison, threshold),
            Parts.some(parts, comparison, threshold));
      }
    }
    assertThat(Intervals.holds(published.smallestPart(), parts.get(0))).isTrue();
    assertThat(Intervals.holds(published.greatestPart(), parts.get(parts.size() - 1))).isTrue();
  }

  private static void sound(String claim, Truth claimed, boolean truth) {
    if (claimed != Truth.UNKNOWN && claimed != (truth ? Truth.YES : Truth.NO)) {
      throw new AssertionError(claim + " answers " + claimed);
    }
  }
}
