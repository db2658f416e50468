package vn.chibo.core.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/** What a statistic claims of its parts is true of the parts from which it was made. */
class StatisticProperties {
  private static final int MOST = 6;
  private static final Quantity RANGE = Quantity.between(Fraction.ZERO, Fraction.of(MOST));

  @Property(tries = 2000)
  void should_never_claim_what_the_parts_deny(
      @ForAll @Size(min = 1, max = 5) List<@IntRange(min = 0, max = MOST) Integer> parts,
      @ForAll @IntRange(min = 0, max = MOST) int threshold,
      @ForAll Comparison comparison,
      @ForAll boolean numberKnown,
      @ForAll boolean whole) {
    for (StatisticKind kind : StatisticKind.values()) {
      if (kind != StatisticKind.SHARE_OF_PARTS) {
        Statistic statistic = statistic(kind, parts, numberKnown, whole);
        Quantity allowed = comparison.allowed(Fraction.of(threshold));
        boolean every = parts.stream().allMatch(p -> Quantity.exactly(p).within(allowed));
        boolean some = parts.stream().anyMatch(p -> Quantity.exactly(p).within(allowed));

        sound(statistic.everyPart(comparison, Fraction.of(threshold)), every);
        sound(statistic.somePart(comparison, Fraction.of(threshold)), some);
      }
    }
  }

  @Property(tries = 1000)
  void should_bound_the_weight_from_below(
      @ForAll @Size(min = 1, max = 5) List<@IntRange(min = 0, max = MOST) Integer> parts,
      @ForAll @IntRange(min = 0, max = MOST - 1) int threshold) {
    Fraction above = Fraction.of(parts.stream().filter(p -> p > threshold).count(), parts.size());

    assertThat(
            statistic(StatisticKind.MEAN, parts, false, false)
                .leastWeightAbove(Fraction.of(threshold))
                .orElse(Fraction.ZERO))
        .isLessThanOrEqualTo(above);
  }

  private static void sound(Truth claimed, boolean actual) {
    if (claimed != Truth.UNKNOWN) {
      assertThat(claimed).isEqualTo(actual ? Truth.YES : Truth.NO);
    }
  }

  private static Statistic statistic(
      StatisticKind kind, List<Integer> parts, boolean numberKnown, boolean whole) {
    return new Statistic(
        kind,
        figure(kind, parts.stream().sorted().toList()),
        numberKnown ? Optional.of(parts.size()) : Optional.empty(),
        RANGE,
        numberKnown ? Weights.EQUAL : Weights.UNKNOWN,
        whole,
        Optional.empty());
  }

  private static Quantity figure(StatisticKind kind, List<Integer> sorted) {
    int last = sorted.get(sorted.size() - 1);
    long sum = sorted.stream().mapToLong(Integer::longValue).sum();
    return switch (kind) {
      case MEAN -> Quantity.exactly(Fraction.of(sum, sorted.size()));
      case MEDIAN, SOME -> Quantity.exactly(sorted.get(sorted.size() / 2));
      case MIN -> Quantity.exactly(sorted.get(0));
      case MAX -> Quantity.exactly(last);
      case EACH -> Quantity.between(Fraction.of(sorted.get(0)), Fraction.of(last));
      case SHARE_OF_PARTS -> Quantity.exactly(1);
    };
  }
}
