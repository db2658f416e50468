package vn.chibo.core.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Intervals and fractions against brute force over a grid of halves. */
class FigureProperties {

  @Provide
  Arbitrary<Fraction> fractions() {
    return Combinators.combine(
            Arbitraries.integers().between(-20, 20), Arbitraries.integers().between(1, 6))
        .as(Fraction::of);
  }

  @Provide
  Arbitrary<Quantity> quantities() {
    Arbitrary<Bound> bounds =
        Combinators.combine(Arbitraries.integers().between(0, 8), Arbitraries.of(true, false))
            .as((value, in) -> new Bound(Fraction.of(value), in));
    return Combinators.combine(bounds.optional(), bounds.optional())
        .as((low, high) -> new Bound[] {low.orElse(null), high.orElse(null)})
        .filter(ends -> ends[0] == null || ends[1] == null || holds(ends))
        .map(ends -> new Quantity(Optional.ofNullable(ends[0]), Optional.ofNullable(ends[1])));
  }

  private static boolean holds(Bound[] ends) {
    int order = ends[0].value().compareTo(ends[1].value());
    return order < 0 || (order == 0 && ends[0].inclusive() && ends[1].inclusive());
  }

  private static boolean holds(Quantity quantity, Fraction value) {
    return Quantity.exactly(value).within(quantity);
  }

  private static IntStream grid() {
    return IntStream.rangeClosed(-2, 20);
  }

  @Property
  void should_compute_exactly(@ForAll("fractions") Fraction a, @ForAll("fractions") Fraction b) {
    assertThat(a.plus(b).minus(b)).isEqualTo(a);
    assertThat(a.times(b)).isEqualTo(b.times(a));
    assertThat(a.compareTo(b)).isEqualTo(-b.compareTo(a));
    assertThat(a.floor()).isLessThanOrEqualTo(a);
    assertThat(a.ceiling()).isGreaterThanOrEqualTo(a);
    assertThat(a.ceiling().minus(a.floor())).isLessThanOrEqualTo(Fraction.ONE);
    assertThat(Fraction.parse(a.toString())).isEqualTo(a);
  }

  @Property
  void should_be_within_only_when_every_value_is(
      @ForAll("quantities") Quantity a, @ForAll("quantities") Quantity b) {
    if (a.within(b)) {
      assertThat(grid().mapToObj(i -> Fraction.of(i, 2)).filter(v -> holds(a, v)))
          .allMatch(v -> holds(b, v));
    }
    boolean shared =
        grid().mapToObj(i -> Fraction.of(i, 2)).anyMatch(v -> holds(a, v) && holds(b, v));
    if (shared) {
      assertThat(a.meets(b)).isTrue();
    }
    if (!a.meets(b)) {
      assertThat(shared).isFalse();
    }
  }

  @Property
  void should_compare_as_its_values_do(
      @ForAll("quantities") Quantity figure, @ForAll Comparison comparison) {
    Fraction threshold = Fraction.of(4);
    Truth truth = figure.compare(comparison, threshold);
    var outcomes =
        grid()
            .mapToObj(i -> Fraction.of(i, 2))
            .filter(v -> holds(figure, v))
            .map(v -> holds(comparison.allowed(threshold), v))
            .distinct()
            .toList();

    if (truth == Truth.YES) {
      assertThat(outcomes).doesNotContain(false);
    } else if (truth == Truth.NO) {
      assertThat(outcomes).doesNotContain(true);
    }
    if (outcomes.size() == 2) {
      assertThat(truth).isEqualTo(Truth.UNKNOWN);
    }
  }
}
