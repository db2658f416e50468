package vn.chibo.core.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.LongStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** The laws of intervals, against the points of a grid fine enough to tell open from closed. */
class QuantityProperties {
  private static final List<Fraction> GRID =
      LongStream.rangeClosed(-8, 20).mapToObj(i -> Fraction.of(i, 2)).toList();

  @Provide
  Arbitrary<Quantity> intervals() {
    return Intervals.small(0, 5);
  }

  @Property
  void should_lie_within_just_when_every_point_does(
      @ForAll("intervals") Quantity a, @ForAll("intervals") Quantity b) {
    boolean every = points(a).stream().allMatch(point -> Intervals.holds(b, point));

    assertThat(a.within(b)).isEqualTo(every);
  }

  @Property
  void should_meet_just_when_some_point_is_in_both(
      @ForAll("intervals") Quantity a, @ForAll("intervals") Quantity b) {
    boolean some = points(a).stream().anyMatch(point -> Intervals.holds(b, point));

    assertThat(a.meets(b)).isEqualTo(some);
    assertThat(b.meets(a)).isEqualTo(some);
  }

  @Property
  void should_hold_just_the_common_points_when_intersected(
      @ForAll("intervals") Quantity a, @ForAll("intervals") Quantity b) {
    Assume.that(points(a).stream().anyMatch(point -> Intervals.holds(b, point)));

    assertThat(points(a.intersect(b)))
        .isEqualTo(points(a).stream().filter(point -> Intervals.holds(b, point)).toList());
  }

  @Property
  void should_be_the_smallest_interval_over_both_when_hulled(
      @ForAll("intervals") Quantity a,
      @ForAll("intervals") Quantity b,
      @ForAll("intervals") Quantity other) {
    Quantity hull = a.hull(b);

    assertThat(a.within(hull)).isTrue();
    assertThat(b.within(hull)).isTrue();
    assertThat(a.within(other) && b.within(other)).isEqualTo(hull.within(other));
  }

  @Property
  void should_answer_yes_no_or_unknown_as_the_points_say_when_compared(
      @ForAll("intervals") Quantity a,
      @ForAll Comparison comparison,
      @ForAll @IntRange(min = -1, max = 6) int threshold) {
    Fraction t = Fraction.of(threshold);
    List<Boolean> answers =
        points(a).stream().map(p -> Parts.meets(p, comparison, t)).distinct().toList();
    Truth expected = answers.size() == 2 ? Truth.UNKNOWN : answers.get(0) ? Truth.YES : Truth.NO;

    assertThat(a.compare(comparison, t)).isEqualTo(expected);
  }

  @Property
  void should_hold_the_same_whole_numbers_when_cut_to_them(@ForAll("intervals") Quantity a) {
    List<Fraction> whole = points(a).stream().filter(Fraction::whole).toList();
    Assume.that(!whole.isEmpty());
    Quantity cut = a.wholeNumbers();

    assertThat(points(cut).stream().filter(Fraction::whole).toList()).isEqualTo(whole);
    assertThat(cut.low().map(Bound::inclusive).orElse(true)).isTrue();
    assertThat(cut.high().map(Bound::inclusive).orElse(true)).isTrue();
  }

  @Property
  void should_hold_every_sum_when_added(
      @ForAll("intervals") Quantity a, @ForAll("intervals") Quantity b) {
    Quantity sum = a.plus(b);

    assertThat(points(a))
        .allSatisfy(
            x ->
                assertThat(points(b))
                    .allMatch(y -> Intervals.holds(sum, x.plus(y)), "added to " + x));
  }

  @Property
  void should_hold_the_true_value_when_a_rounded_one_was_printed(
      @ForAll @IntRange(min = -4000, max = 4000) int thousandths, @ForAll("units") Fraction unit) {
    Fraction truth = Fraction.of(thousandths, 1000);
    Fraction half = Fraction.of(1, 2);
    Fraction printed = truth.dividedBy(unit).plus(half).floor().times(unit);

    assertThat(Intervals.holds(Quantity.exactly(printed).unrounded(unit), truth)).isTrue();
  }

  @Provide
  Arbitrary<Fraction> units() {
    return Arbitraries.of(Fraction.ONE, Fraction.of(1, 10), Fraction.of(1, 100));
  }

  private static List<Fraction> points(Quantity quantity) {
    return GRID.stream().filter(point -> Intervals.holds(quantity, point)).toList();
  }
}
