package vn.chibo.evaluator.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import vn.chibo.core.figure.Fraction;
import vn.chibo.core.figure.Quantity;
import vn.chibo.evaluator.indicator.Portion.Point;

/** The ratio of portions is just what trying every choice finds. */
class PortionsProperties {

  private static Arbitrary<Point> points() {
    return Combinators.combine(
            Arbitraries.integers().between(0, 5), Arbitraries.integers().between(0, 5))
        .as((numerator, more) -> Point.of(more == 0 ? 0 : numerator, more == 0 ? 0 : more + 1));
  }

  @Provide
  Arbitrary<List<Portion>> closed() {
    return points()
        .list()
        .ofMinSize(1)
        .ofMaxSize(3)
        .map(points -> new Portion(points, List.of(), List.of()))
        .list()
        .ofMaxSize(5);
  }

  @Provide
  Arbitrary<List<Portion>> open() {
    Arbitrary<List<Point>> more = points().list().ofMaxSize(2);
    return Combinators.combine(points().list().ofMinSize(1).ofMaxSize(2), more)
        .as((points, added) -> new Portion(points, added, List.of()))
        .list()
        .ofMaxSize(3);
  }

  /** Every sum that some choice gives, with up to so many additions of each kind. */
  private static List<Point> sums(List<Portion> portions, int additions) {
    List<Point> sums = List.of(Point.of(0, 0));
    for (Portion portion : portions) {
      sums = plus(sums, portion.points());
      for (Point more : portion.more()) {
        List<Point> times = new ArrayList<>();
        Point added = Point.of(0, 0);
        for (int i = 0; i <= additions; i++) {
          times.add(added);
          added = added.plus(more);
        }
        sums = plus(sums, times);
      }
    }
    return sums;
  }

  private static List<Point> plus(List<Point> sums, List<Point> choices) {
    return sums.stream().flatMap(sum -> choices.stream().map(sum::plus)).distinct().toList();
  }

  private static TreeSet<Fraction> ratios(List<Portion> portions, int additions) {
    TreeSet<Fraction> ratios = new TreeSet<>();
    for (Point sum : sums(portions, additions)) {
      if (!sum.denominator().equals(Fraction.ZERO)) {
        ratios.add(sum.numerator().dividedBy(sum.denominator()));
      }
    }
    return ratios;
  }

  @Property(tries = 500, edgeCases = EdgeCasesMode.NONE)
  void should_be_the_least_and_greatest_ratio_of_all_choices(
      @ForAll("closed") List<Portion> portions) {
    TreeSet<Fraction> ratios = ratios(portions, 0);
    Optional<Quantity> expected =
        ratios.isEmpty()
            ? Optional.empty()
            : Optional.of(Quantity.between(ratios.first(), ratios.last()));

    assertThat(new Portions(portions).ratio()).isEqualTo(expected);
  }

  @Property(tries = 250, edgeCases = EdgeCasesMode.NONE)
  void should_hold_every_ratio_however_much_is_added(@ForAll("open") List<Portion> portions) {
    TreeSet<Fraction> ratios = ratios(portions, 2);
    Optional<Quantity> found = new Portions(portions).ratio();

    assertThat(found.isPresent()).isEqualTo(!ratios.isEmpty());
    ratios.forEach(
        ratio -> assertThat(Quantity.exactly(ratio).within(found.orElseThrow())).isTrue());
  }

  /** An end that is in is the ratio of some sum; one that is out is come close to. */
  @Property(tries = 150, edgeCases = EdgeCasesMode.NONE)
  void should_reach_the_ends_that_are_in_and_come_close_to_the_others(
      @ForAll("open") List<Portion> portions) {
    TreeSet<Fraction> ratios = ratios(portions, 2);
    if (!ratios.isEmpty()) {
      Quantity found = new Portions(portions).ratio().orElseThrow();
      var low = found.low().orElseThrow();
      var high = found.high().orElseThrow();
      assertThat(ratios.first().equals(low.value())).isEqualTo(low.inclusive());
      assertThat(ratios.last().equals(high.value())).isEqualTo(high.inclusive());
      TreeSet<Fraction> further = low.inclusive() && high.inclusive() ? ratios : far(portions);
      Fraction near = Fraction.of(1, 50);
      assertThat(further.first().minus(low.value())).isLessThan(near);
      assertThat(high.value().minus(further.last())).isLessThan(near);
    }
  }

  /** What very many additions of one kind lead to. */
  private static TreeSet<Fraction> far(List<Portion> portions) {
    TreeSet<Fraction> ratios = ratios(portions, 2);
    for (Point sum : sums(portions, 0)) {
      for (Portion portion : portions) {
        for (Point more : portion.more()) {
          Fraction times = Fraction.of(100_000);
          Fraction below = sum.denominator().plus(more.denominator().times(times));
          if (!below.equals(Fraction.ZERO)) {
            ratios.add(sum.numerator().plus(more.numerator().times(times)).dividedBy(below));
          }
        }
      }
    }
    return ratios;
  }

  @Property(tries = 500, edgeCases = EdgeCasesMode.NONE)
  void should_hold_numerator_and_denominator_of_every_sum(@ForAll("open") List<Portion> portions) {
    Portions all = new Portions(portions);
    for (Point sum : sums(portions, 2)) {
      assertThat(Quantity.exactly(sum.numerator()).within(all.numerator())).isTrue();
      assertThat(Quantity.exactly(sum.denominator()).within(all.denominator())).isTrue();
    }
  }
}
