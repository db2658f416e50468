package vn.chibo.core.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/**
 * The mean of a known number of equal parts answers exactly: every YES and NO holds for the parts
 * that could break it, and for every UNKNOWN there are parts that do and parts that do not.
 */
class MeanProperties {

  /** A mean of n parts within [low, high], all in quarters. */
  record Published(int n, Fraction low, Fraction high, Fraction mean) {
    Statistic statistic() {
      return new Statistic(
          StatisticKind.MEAN,
          Quantity.exactly(mean),
          Optional.of(n),
          Quantity.between(low, high),
          Weights.EQUAL,
          false,
          Optional.empty());
    }

    /** Lists with this mean at the limits of what is possible, and one with a part at t. */
    List<List<Fraction>> witnesses(Fraction t) {
      List<List<Fraction>> lists = new ArrayList<>();
      lists.add(Collections.nCopies(n, mean));
      add(lists, greater(low, remaining(high)));
      add(lists, lesser(high, remaining(low)));
      add(lists, t);
      return lists;
    }

    private Fraction remaining(Fraction others) {
      return mean.times(Fraction.of(n)).minus(others.times(Fraction.of(n - 1)));
    }

    /** Adds the list of one part at the value and the others all alike, if there is one. */
    private void add(List<List<Fraction>> lists, Fraction value) {
      if (n == 1) {
        return;
      }
      Fraction other = mean.times(Fraction.of(n)).minus(value).dividedBy(Fraction.of(n - 1));
      if (inRange(value) && inRange(other)) {
        List<Fraction> list = new ArrayList<>(Collections.nCopies(n - 1, other));
        list.add(value);
        lists.add(list);
      }
    }

    private boolean inRange(Fraction value) {
      return value.compareTo(low) >= 0 && value.compareTo(high) <= 0;
    }
  }

  private static Fraction greater(Fraction a, Fraction b) {
    return a.compareTo(b) > 0 ? a : b;
  }

  private static Fraction lesser(Fraction a, Fraction b) {
    return a.compareTo(b) < 0 ? a : b;
  }

  @Provide
  Arbitrary<Published> means() {
    return Combinators.combine(
            Arbitraries.integers().between(1, 5),
            Arbitraries.integers().between(-4, 8),
            Arbitraries.integers().between(0, 12),
            Arbitraries.integers().between(0, 12))
        .as(
            (n, low, width, offset) ->
                new Published(
                    n,
                    Fraction.of(low, 4),
                    Fraction.of(low + width, 4),
                    Fraction.of(low + Math.min(width, offset), 4)));
  }

  @Property(tries = 3000)
  void should_prove_just_what_holds_for_all_parts_with_the_mean(
      @ForAll("means") Published published,
      @ForAll Comparison comparison,
      @ForAll @IntRange(min = -6, max = 22) int quarters) {
    Fraction t = Fraction.of(quarters, 4);
    List<List<Fraction>> witnesses = published.witnesses(t);
    witnesses.forEach(list -> assertThat(Parts.mean(list)).isEqualTo(published.mean()));

    assertThat(published.statistic().everyPart(comparison, t))
        .as("every")
        .isEqualTo(truth(witnesses.stream().map(l -> Parts.every(l, comparison, t)).toList()));
    assertThat(published.statistic().somePart(comparison, t))
        .as("some")
        .isEqualTo(truth(witnesses.stream().map(l -> Parts.some(l, comparison, t)).toList()));
  }

  private static Truth truth(List<Boolean> answers) {
    if (answers.stream().distinct().count() > 1) {
      return Truth.UNKNOWN;
    }
    return answers.get(0) ? Truth.YES : Truth.NO;
  }

  @Property
  void should_mirror_when_all_is_counted_from_the_other_end(
      @ForAll("means") Published p, @ForAll @IntRange(min = -6, max = 22) int quarters) {
    Fraction t = Fraction.of(quarters, 4);
    Statistic straight = p.statistic();
    Statistic mirrored =
        new Published(p.n(), negate(p.high()), negate(p.low()), negate(p.mean())).statistic();

    assertThat(mirrored.everyPart(Comparison.FEWER_THAN, negate(t)))
        .isEqualTo(straight.everyPart(Comparison.MORE_THAN, t));
    assertThat(mirrored.somePart(Comparison.AT_MOST, negate(t)))
        .isEqualTo(straight.somePart(Comparison.AT_LEAST, t));
  }

  private static Fraction negate(Fraction value) {
    return Fraction.ZERO.minus(value);
  }
}
