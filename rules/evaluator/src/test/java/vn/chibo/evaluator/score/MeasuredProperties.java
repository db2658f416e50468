package vn.chibo.evaluator.score;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.LongStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import vn.chibo.core.fault.FaultException;
import vn.chibo.core.figure.Bound;
import vn.chibo.core.figure.Fraction;
import vn.chibo.core.figure.Quantity;
import vn.chibo.core.figure.Unit;
import vn.chibo.core.time.DatePeriod;
import vn.chibo.evaluator.condition.Measure;
import vn.chibo.evaluator.condition.Observation;

/** What a figure known within bounds gives is what the values within them give, one by one. */
class MeasuredProperties {
  /** Beyond the last end of any level nothing changes. */
  private static final long BEYOND = 15;

  private static ScoreMeasure measure(Quantity seen) {
    return ScoreMeasure.of(
        Measure.of("own", RandomSheets.TITLE, Unit.COUNT, held -> Observation.of(seen)));
  }

  private static Quantity range(Random random) {
    long low = random.nextInt(10);
    long high = low + 1 + random.nextInt(4);
    return new Quantity(
        Optional.of(new Bound(Fraction.of(low), random.nextBoolean()))
            .filter(end -> random.nextInt(5) > 0),
        Optional.of(new Bound(Fraction.of(high), random.nextBoolean()))
            .filter(end -> random.nextInt(5) > 0));
  }

  private static List<MeasuredLevel> levels(Random random) {
    List<MeasuredLevel> levels = new ArrayList<>();
    for (int i = 0; i <= random.nextInt(4); i++) {
      levels.add(new MeasuredLevel(Fraction.of(i), range(random)));
    }
    return levels;
  }

  private static Set<Fraction> matching(List<MeasuredLevel> levels, long value) {
    Set<Fraction> points = new HashSet<>();
    levels.stream()
        .filter(level -> Quantity.exactly(value).within(level.range()))
        .forEach(level -> points.add(level.points()));
    return points;
  }

  /** Every level where none matches. */
  private static Set<Fraction> expected(List<MeasuredLevel> levels, long value) {
    Set<Fraction> points = matching(levels, value);
    if (points.isEmpty()) {
      levels.forEach(level -> points.add(level.points()));
    }
    return points;
  }

  private static Set<Defect> defects(List<MeasuredLevel> levels) {
    Set<Defect> defects = EnumSet.noneOf(Defect.class);
    for (long value = 0; value <= BEYOND; value++) {
      int matching = matching(levels, value).size();
      if (matching != 1) {
        defects.add(matching == 0 ? Defect.HOLE : Defect.OVERLAP);
      }
    }
    return defects;
  }

  private static Optional<ScoreItem> item(
      List<MeasuredLevel> levels, Quantity seen, Set<Defect> declared) {
    Scale scale =
        new Scale.Measured(measure(seen), List.of(new ScoreCase(Optional.empty(), levels)));
    try {
      return Optional.of(
          new ScoreItem(
              "m", RandomSheets.TITLE, scale.points().high(), scale, Optional.empty(), declared));
    } catch (FaultException e) {
      return Optional.empty();
    }
  }

  @Property(tries = 1000)
  void should_take_only_the_defects_that_there_are(@ForAll Random random) {
    List<MeasuredLevel> levels = levels(random);
    Set<Defect> there = defects(levels);
    for (Set<Defect> declared :
        List.of(
            EnumSet.noneOf(Defect.class),
            EnumSet.of(Defect.HOLE),
            EnumSet.of(Defect.OVERLAP),
            EnumSet.allOf(Defect.class))) {
      assertThat(item(levels, Quantity.UNKNOWN, declared).isPresent())
          .isEqualTo(declared.equals(there));
    }
  }

  @Property(tries = 1000)
  void should_give_what_the_values_within_give(
      @ForAll Random random,
      @ForAll @LongRange(min = 0, max = 14) long low,
      @ForAll @LongRange(min = 0, max = 6) long wide) {
    List<MeasuredLevel> levels = levels(random);
    boolean open = wide == 6;
    long high = open ? BEYOND : low + wide;
    Quantity seen =
        open
            ? Quantity.atLeast(Fraction.of(low))
            : Quantity.between(Fraction.of(low), Fraction.of(high));
    Set<Fraction> expected = new HashSet<>();
    LongStream.rangeClosed(low, high).forEach(value -> expected.addAll(expected(levels, value)));
    ScoreItem item = item(levels, seen, defects(levels)).orElseThrow();
    ScoreSheet sheet =
        new ScoreSheet(
            new ScoreSheetId("mau"),
            RandomSheets.TITLE,
            RandomSheets.PLAN,
            DatePeriod.ofYear(2026),
            item.max(),
            List.of(ScoreGroup.of("n", RandomSheets.TITLE, item.max(), List.of(item))),
            List.of(),
            List.of(),
            Rescaling.NONE,
            BonusLimit.BEYOND_TOTAL);
    assertThat(RandomSheets.score(sheet, List.of()).possible()).contains(Points.any(expected));
  }
}
