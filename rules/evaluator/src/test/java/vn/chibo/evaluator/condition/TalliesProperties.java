package vn.chibo.evaluator.condition;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.chibo.evaluator.condition.Tallies.countOf;
import static vn.chibo.evaluator.condition.Tallies.latest;
import static vn.chibo.evaluator.condition.Tallies.longestIntervalBetween;
import static vn.chibo.evaluator.condition.Tallies.longestRunOf;
import static vn.chibo.evaluator.condition.Tallies.totalOf;
import static vn.chibo.evaluator.condition.World.MEANT;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import vn.chibo.core.figure.Fraction;
import vn.chibo.core.figure.Quantity;
import vn.chibo.core.figure.Unit;
import vn.chibo.core.record.Register;
import vn.chibo.core.text.Text;
import vn.chibo.core.time.DatePeriod;
import vn.chibo.core.time.Dated;
import vn.chibo.evaluator.condition.World.Happening;

/** The figure over a register holds what really happened, whatever the register does not know. */
class TalliesProperties {
  private static final Measure<Happening> FIGURE =
      Measure.of(
          "figure",
          Text.same("figure"),
          Unit.MINUTE,
          h -> Observation.of(h.figure().map(Quantity::exactly), Text.same("figure")));
  private static final Tally<World> COUNT = countOf(MEANT);
  private static final Tally<World> TOTAL = totalOf(MEANT, FIGURE);
  private static final Tally<World> LATEST = latest(MEANT, FIGURE);
  private static final Tally<World> INTERVAL = longestIntervalBetween(MEANT);
  private static final Tally<World> RUN =
      longestRunOf(MEANT, "run", Text.same("run"), h -> World.truth(h.met()));

  @Provide
  Arbitrary<World> worlds() {
    return World.worlds();
  }

  @Provide
  Arbitrary<World> plainWorlds() {
    return World.plainWorlds();
  }

  /** What is seen of a tally, and the figure made of it. */
  private record Sight(Quantity figure, boolean gaps, boolean nothing) {}

  private static Sight sight(Tally<World> tally, World world, LocalDate asOf) {
    return sight(tally.source(), world, asOf);
  }

  private static <T extends Dated> Sight sight(
      Tally.Source<World, T> source, World world, LocalDate asOf) {
    Register<T> register = source.register().apply(world);
    Optional<DatePeriod> days = World.DAYS.upTo(asOf);
    Seen<T> seen =
        new Seen<>(
            days, days.map(register::within).orElse(List.of()), register.gaps(World.DAYS, asOf));
    return new Sight(
        source.value().apply(world, seen),
        !seen.gaps().isEmpty(),
        source.nothing().test(world, seen));
  }

  /** A count can only be proved from below where entries may be missing. */
  private static void holdsRising(Tally<World> tally, World world, LocalDate asOf, long truth) {
    Sight sight = sight(tally, world, asOf);
    Quantity figure =
        sight.gaps() ? new Quantity(sight.figure().low(), Optional.empty()) : sight.figure();
    assertThat(Quantity.exactly(truth).within(figure)).as("%s in %s", truth, figure).isTrue();
  }

  private static void isExactly(Tally<World> tally, World world, LocalDate asOf, long truth) {
    assertThat(sight(tally, world, asOf).figure()).isEqualTo(Quantity.exactly(truth));
  }

  private static long total(List<Happening> meant) {
    return meant.stream().mapToLong(h -> h.figure().orElseThrow()).sum();
  }

  private static long run(List<Happening> meant) {
    long most = 0;
    long row = 0;
    for (Happening h : meant) {
      row = h.met().orElseThrow() ? row + 1 : 0;
      most = Math.max(most, row);
    }
    return most;
  }

  private static long interval(List<Happening> meant, LocalDate asOf) {
    Set<LocalDate> days = meant.stream().map(Happening::date).collect(Collectors.toSet());
    long most = 0;
    long row = 0;
    for (LocalDate day = World.FIRST; !day.isAfter(asOf); day = day.plusDays(1)) {
      row = days.contains(day) ? 0 : row + 1;
      most = Math.max(most, row);
    }
    return most;
  }

  /** The figures of the last day with any: of one day nobody knows which came last. */
  private static Set<Long> latestOf(List<Happening> meant) {
    Set<Long> last = new HashSet<>();
    LocalDate day = meant.isEmpty() ? World.FIRST : meant.get(meant.size() - 1).date();
    meant.stream()
        .filter(h -> h.date().equals(day))
        .forEach(h -> last.add((long) h.figure().orElseThrow()));
    return last;
  }

  @Property(tries = 2000, edgeCases = EdgeCasesMode.NONE)
  void should_hold_the_number_total_and_longest_run_of_what_happened(
      @ForAll("worlds") World world, @ForAll @IntRange(max = 11) int day) {
    LocalDate asOf = World.day(day);
    List<Happening> meant = world.meantBy(asOf);
    holdsRising(COUNT, world, asOf, meant.size());
    holdsRising(TOTAL, world, asOf, total(meant));
    holdsRising(RUN, world, asOf, run(meant));
  }

  @Property(tries = 2000, edgeCases = EdgeCasesMode.NONE)
  void should_hold_the_longest_interval_of_what_happened(
      @ForAll("worlds") World world, @ForAll @IntRange(max = 11) int day) {
    LocalDate asOf = World.day(day);
    Quantity figure = sight(INTERVAL, world, asOf).figure();
    long truth = interval(world.meantBy(asOf), asOf);
    assertThat(Quantity.exactly(truth).within(figure)).as("%s in %s", truth, figure).isTrue();
  }

  @Property(tries = 2000, edgeCases = EdgeCasesMode.NONE)
  void should_hold_the_latest_figure_of_what_happened(
      @ForAll("worlds") World world, @ForAll @IntRange(max = 11) int day) {
    LocalDate asOf = World.day(day);
    Sight sight = sight(LATEST, world, asOf);
    Set<Long> truth = latestOf(world.meantBy(asOf));
    assertThat(truth).allMatch(figure -> Quantity.exactly(figure).within(sight.figure()));
    if (truth.isEmpty()) {
      assertThat(sight.figure()).isEqualTo(Quantity.UNKNOWN);
    }
    if (sight.nothing() && !sight.gaps()) {
      assertThat(truth).isEmpty();
    }
  }

  @Property(tries = 1000, edgeCases = EdgeCasesMode.NONE)
  void should_be_exact_when_everything_is_known(
      @ForAll("plainWorlds") World world, @ForAll @IntRange(max = 11) int day) {
    LocalDate asOf = World.day(day);
    List<Happening> meant = world.meantBy(asOf);
    isExactly(COUNT, world, asOf, meant.size());
    isExactly(TOTAL, world, asOf, total(meant));
    isExactly(RUN, world, asOf, run(meant));
    isExactly(INTERVAL, world, asOf, interval(meant, asOf));
    latestOf(meant).forEach(figure -> isExactly(LATEST, world, asOf, figure));
    assertThat(sight(LATEST, world, asOf).nothing()).isEqualTo(meant.isEmpty());
  }

  /** Later days only raise these figures: what is reached stays reached. */
  @Property(tries = 1000, edgeCases = EdgeCasesMode.NONE)
  void should_never_fall_when_time_goes_by(
      @ForAll("worlds") World world,
      @ForAll @IntRange(max = 10) int day,
      @ForAll @IntRange(min = 1, max = 11) int later) {
    LocalDate now = World.day(day);
    LocalDate then = World.day(Math.min(11, day + later));
    for (Tally<World> tally : List.of(COUNT, TOTAL, RUN, INTERVAL)) {
      assertThat(low(tally, world, then)).isGreaterThanOrEqualTo(low(tally, world, now));
    }
  }

  private static Fraction low(Tally<World> tally, World world, LocalDate asOf) {
    return sight(tally, world, asOf).figure().low().orElseThrow().value();
  }
}
