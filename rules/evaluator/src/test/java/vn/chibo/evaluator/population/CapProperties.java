package vn.chibo.evaluator.population;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.chibo.evaluator.population.Populations.CLAUSE;
import static vn.chibo.evaluator.population.Populations.EXCELLENT;
import static vn.chibo.evaluator.population.Populations.GOOD;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import vn.chibo.core.figure.Bound;
import vn.chibo.core.figure.Fraction;
import vn.chibo.core.figure.Quantity;
import vn.chibo.core.review.CapBase;

/** Laws of caps, on small populations whose every completion is tried. */
class CapProperties {

  private static Cap cap(Random random) {
    Fraction share = Fraction.of(random.nextInt(6), 5);
    Cap open = Cap.of(EXCELLENT, GOOD, share, CLAUSE);
    CapBase one = CapBase.values()[random.nextInt(3)];
    return (random.nextInt(3) == 0 ? open : open.withBases(one))
        .withRounding(CapRounding.values()[random.nextInt(4)])
        .withTies(CapTies.values()[random.nextInt(4)]);
  }

  /** The cap in every way to read and round it, over every completion. */
  private static List<NaiveCap> worlds(
      Cap cap, List<CapReading> readings, Population<Integer> population) {
    return SmallPopulations.completions(population).stream()
        .flatMap(
            parts ->
                CapLimit.all(cap, readings).stream()
                    .map(limit -> new NaiveCap(parts, limit.reading(), limit.rounding())))
        .toList();
  }

  private static String agreed(Stream<String> names, String otherwise) {
    Set<String> different = names.collect(Collectors.toSet());
    return different.size() == 1 ? different.iterator().next() : otherwise;
  }

  private static String seat(Placement<Integer> placement, Part<Integer> part) {
    List<String> seats = new ArrayList<>();
    placement.in().stream().filter(part::equals).forEach(p -> seats.add("in"));
    placement.tied().stream().filter(part::equals).forEach(p -> seats.add("tied"));
    placement.out().stream().filter(part::equals).forEach(p -> seats.add("out"));
    placement.others().stream().filter(part::equals).forEach(p -> seats.add("others"));
    placement.unplaced().stream()
        .map(Unplaced::part)
        .filter(part::equals)
        .forEach(p -> seats.add("unplaced"));
    assertThat(seats).as("each part stands in exactly one list").hasSize(1);
    return seats.get(0);
  }

  private static void assertPlaced(
      Placement<Integer> placement,
      List<NaiveCap> worlds,
      Cap cap,
      Population<Integer> population) {
    for (int i = 0; i < population.parts().size(); i++) {
      int place = i;
      Part<Integer> part = population.parts().get(i);
      String expected =
          agreed(
              worlds.stream().map(world -> world.seat(world.parts().get(place), cap.ties())),
              "unplaced");
      assertThat(seat(placement, part)).as(part + " of " + population.parts()).isEqualTo(expected);
      boolean atLine =
          worlds.stream()
              .allMatch(
                  world -> world.seat(world.parts().get(place), CapTies.UNSTATED).equals("tied"));
      assertThat(placement.tieGroup().contains(part)).isEqualTo(atLine);
    }
  }

  private static Quantity hull(Stream<Long> numbers) {
    return numbers.map(Quantity::exactly).reduce(Quantity::hull).orElseThrow();
  }

  @Property(tries = 150)
  void should_say_what_every_completion_says_and_nothing_more(@ForAll Random random) {
    Population<Integer> population = SmallPopulations.of(random);
    Cap cap = cap(random);
    GroupCap<Integer> group = cap.appliedTo(population).groups().get(0);
    List<NaiveCap> all = worlds(cap, cap.readings(), population);
    assertThat(group.outcome().getClass().getSimpleName())
        .isEqualTo(agreed(all.stream().map(NaiveCap::outcome), "Undetermined"));
    assertPlaced(group.placement(), all, cap, population);
    for (CapByReading<Integer> each : group.readings()) {
      List<NaiveCap> worlds = worlds(cap, List.of(each.reading()), population);
      assertThat(each.outcome().getClass().getSimpleName())
          .isEqualTo(agreed(worlds.stream().map(NaiveCap::outcome), "Undetermined"));
      assertThat(each.base()).isEqualTo(hull(worlds.stream().map(NaiveCap::base)));
      assertThat(each.allowed()).isEqualTo(hull(worlds.stream().map(NaiveCap::allowed)));
      assertThat(each.excess()).isEqualTo(hull(worlds.stream().map(w -> w.top() - w.allowed())));
      assertThat(each.placement().places()).isEqualTo(hull(worlds.stream().map(NaiveCap::places)));
      assertThat(group.top()).isEqualTo(hull(worlds.stream().map(NaiveCap::top)));
      assertShare(each.share(), worlds);
      assertLine(each.placement(), worlds);
      assertPlaced(each.placement(), worlds, cap, population);
    }
  }

  private static void assertShare(Optional<Quantity> share, List<NaiveCap> worlds) {
    List<Fraction> shares =
        worlds.stream()
            .filter(world -> world.base() > 0)
            .map(world -> Fraction.of(world.top(), world.base()))
            .toList();
    assertThat(share.isEmpty()).isEqualTo(shares.isEmpty());
    share.ifPresent(
        all -> {
          assertThat(shares).allMatch(value -> Quantity.exactly(value).within(all));
          assertThat(shares).contains(all.low().orElseThrow().value());
          all.high().map(Bound::value).ifPresent(most -> assertThat(shares).contains(most));
          boolean nobody = worlds.stream().anyMatch(world -> world.base() == 0 && world.top() > 0);
          assertThat(all.high().isEmpty()).isEqualTo(nobody);
        });
  }

  /** Where there is a line in every completion, it is said, and holds all of them. */
  private static void assertLine(Placement<Integer> placement, List<NaiveCap> worlds) {
    placement
        .line()
        .ifPresent(
            line ->
                assertThat(worlds)
                    .allMatch(
                        world ->
                            world
                                .line()
                                .map(Quantity::exactly)
                                .filter(q -> q.within(line))
                                .isPresent()));
    if (worlds.size() == 1) {
      assertThat(placement.line()).isEqualTo(worlds.get(0).line().map(Quantity::exactly));
    }
  }

  @Property(tries = 200)
  void should_only_settle_what_was_open_when_more_is_known(@ForAll Random random) {
    Population<Integer> population = SmallPopulations.of(random);
    List<List<Part<Integer>>> all = SmallPopulations.completions(population);
    List<Part<Integer>> completion = all.get(random.nextInt(all.size()));
    Population<Integer> more = SmallPopulations.somewhat(population, completion, random);
    Cap cap = cap(random);
    GroupCap<Integer> wide = cap.appliedTo(population).groups().get(0);
    GroupCap<Integer> narrow = cap.appliedTo(more).groups().get(0);
    String before = wide.outcome().getClass().getSimpleName();
    if (!before.equals("Undetermined")) {
      assertThat(narrow.outcome().getClass().getSimpleName()).isEqualTo(before);
    }
    assertThat(narrow.top().within(wide.top())).isTrue();
    for (int i = 0; i < cap.readings().size(); i++) {
      assertNarrower(narrow.readings().get(i), wide.readings().get(i));
    }
    for (int i = 0; i < completion.size(); i++) {
      String seat = seat(wide.placement(), population.parts().get(i));
      if (!seat.equals("unplaced")) {
        assertThat(seat(narrow.placement(), more.parts().get(i))).isEqualTo(seat);
      }
    }
  }

  private static void assertNarrower(CapByReading<Integer> narrow, CapByReading<Integer> wide) {
    assertThat(narrow.base().within(wide.base())).isTrue();
    assertThat(narrow.allowed().within(wide.allowed())).isTrue();
    assertThat(narrow.excess().within(wide.excess())).isTrue();
    narrow
        .share()
        .ifPresent(share -> assertThat(share.within(wide.share().orElseThrow())).isTrue());
    assertThat(narrow.placement().places().within(wide.placement().places())).isTrue();
    wide.placement()
        .line()
        .ifPresent(
            line -> assertThat(narrow.placement().line().orElseThrow().within(line)).isTrue());
  }

  @Property(tries = 100)
  void should_leave_everybody_open_when_the_list_may_lack_parts(@ForAll Random random) {
    Population<Integer> population = SmallPopulations.of(random);
    Population<Integer> open = Population.of(population.parts()).with(Group.WHOLE);
    Cap cap = cap(random);
    GroupCap<Integer> group = cap.appliedTo(open).groups().get(0);
    GroupCap<Integer> closed = cap.appliedTo(population).groups().get(0);
    assertThat(group.outcome().getClass().getSimpleName()).isEqualTo("Undetermined");
    for (Part<Integer> part : open.parts()) {
      assertThat(seat(group.placement(), part)).isIn("unplaced", "others");
    }
    assertThat(closed.top().within(group.top())).isTrue();
    IntStream.range(0, cap.readings().size())
        .forEach(
            i -> {
              CapByReading<Integer> narrow = closed.readings().get(i);
              CapByReading<Integer> wide = group.readings().get(i);
              assertNarrower(narrow, wide);
            });
  }

  @Property(tries = 100)
  void should_place_alike_when_scores_and_their_order_are_turned(@ForAll Random random) {
    Population<Integer> population = SmallPopulations.of(random);
    Cap cap = cap(random);
    List<Part<Integer>> turned =
        population.parts().stream()
            .map(
                part ->
                    new Part<>(
                        part.id(),
                        part.name(),
                        part.group(),
                        part.decision(),
                        part.score().map(ScoreOrder.LOWER_FIRST::turned)))
            .toList();
    Placement<Integer> one = cap.appliedTo(population).groups().get(0).placement();
    Placement<Integer> other =
        cap.withOrder(ScoreOrder.LOWER_FIRST)
            .appliedTo(Population.of(turned).with(Group.WHOLE).completed())
            .groups()
            .get(0)
            .placement();
    assertThat(ids(other.in())).isEqualTo(ids(one.in()));
    assertThat(ids(other.tied())).isEqualTo(ids(one.tied()));
    assertThat(ids(other.out())).isEqualTo(ids(one.out()));
    assertThat(other.line().map(ScoreOrder.LOWER_FIRST::turned)).isEqualTo(one.line());
  }

  private static Set<Integer> ids(List<Part<Integer>> parts) {
    return new HashSet<>(parts.stream().map(Part::id).toList());
  }
}
