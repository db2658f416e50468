package vn.chibo.evaluator.analysis;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import vn.chibo.core.figure.Fraction;
import vn.chibo.core.figure.Quantity;
import vn.chibo.evaluator.score.MeasuredLevel;
import vn.chibo.evaluator.score.Scale;
import vn.chibo.evaluator.score.ScoreCase;
import vn.chibo.evaluator.score.ScoreItem;
import vn.chibo.evaluator.score.ScoreMeasure;
import vn.chibo.evaluator.score.Within;

/**
 * The situations of items that name the same measures: every combination of the values of these
 * measures that matters to the items.
 */
final class Situations {
  /** More combinations are not looked at. */
  private static final long MOST = 20_000;

  private final Map<ScoreMeasure, List<Fraction>> samples = new LinkedHashMap<>();

  Situations(List<ScoreItem> items) {
    Map<ScoreMeasure, List<Quantity>> ranges = new LinkedHashMap<>();
    items.stream()
        .flatMap(Situations::ranges)
        .forEach(
            within ->
                ranges
                    .computeIfAbsent(within.measure(), measure -> new ArrayList<>())
                    .add(within.range()));
    ranges.forEach((measure, all) -> samples.put(measure, LevelGaps.domain(measure).samples(all)));
  }

  private static Stream<Within> ranges(ScoreItem item) {
    Stream<Within> scored = item.onlyWhen().stream();
    return item.scale() instanceof Scale.Measured measured
        ? Stream.concat(scored, measured.cases().stream().flatMap(each -> ranges(measured, each)))
        : scored;
  }

  private static Stream<Within> ranges(Scale.Measured measured, ScoreCase each) {
    Stream<Within> levels =
        each.levels().stream()
            .map(MeasuredLevel::range)
            .map(range -> new Within(measured.measure(), range));
    return Stream.concat(each.when().stream(), levels);
  }

  /** All of them, each the value of every measure; empty where there are too many to look at. */
  Optional<List<Map<ScoreMeasure, Fraction>>> all() {
    long number = 1;
    for (List<Fraction> values : samples.values()) {
      number = Math.min(MOST + 1, number * values.size());
    }
    return number > MOST ? Optional.empty() : Optional.of(combined());
  }

  private List<Map<ScoreMeasure, Fraction>> combined() {
    List<Map<ScoreMeasure, Fraction>> situations = List.of(Map.of());
    for (Map.Entry<ScoreMeasure, List<Fraction>> each : samples.entrySet()) {
      List<Map<ScoreMeasure, Fraction>> longer = new ArrayList<>();
      for (Map<ScoreMeasure, Fraction> situation : situations) {
        for (Fraction value : each.getValue()) {
          Map<ScoreMeasure, Fraction> with = new HashMap<>(situation);
          with.put(each.getKey(), value);
          longer.add(with);
        }
      }
      situations = longer;
    }
    return situations;
  }

  /** Whether an item is scored in a situation. */
  static boolean scored(ScoreItem item, Map<ScoreMeasure, Fraction> situation) {
    return item.onlyWhen().map(when -> holds(when, situation)).orElse(true);
  }

  static boolean holds(Within when, Map<ScoreMeasure, Fraction> situation) {
    return Optional.ofNullable(situation.get(when.measure()))
        .filter(value -> Quantity.exactly(value).within(when.range()))
        .isPresent();
  }

  /** The most points that an item can have in a situation, if it is scored. */
  static Fraction most(ScoreItem item, Map<ScoreMeasure, Fraction> situation) {
    if (!(item.scale() instanceof Scale.Measured measured)) {
      return item.scale().points().high();
    }
    Fraction value = situation.getOrDefault(measured.measure(), Fraction.ZERO);
    return cases(measured, situation).stream()
        .flatMap(each -> each.points(value).stream())
        .max(Comparator.naturalOrder())
        .orElseThrow();
  }

  /** The cases that hold, or every case where none does. */
  private static List<ScoreCase> cases(
      Scale.Measured measured, Map<ScoreMeasure, Fraction> situation) {
    List<ScoreCase> holding =
        measured.cases().stream()
            .filter(each -> each.when().map(when -> holds(when, situation)).orElse(true))
            .toList();
    return holding.isEmpty() ? measured.cases() : holding;
  }

  /** Items together that name a measure in common, be it by way of others. */
  static List<List<ScoreItem>> apart(List<ScoreItem> items) {
    List<List<ScoreItem>> apart = new ArrayList<>();
    for (ScoreItem item : items) {
      Set<ScoreMeasure> own = new LinkedHashSet<>(OwnMeasures.measures(item).toList());
      List<ScoreItem> together = new ArrayList<>(List.of(item));
      for (List<ScoreItem> other : List.copyOf(apart)) {
        if (other.stream().flatMap(OwnMeasures::measures).anyMatch(own::contains)) {
          together.addAll(0, other);
          apart.remove(other);
        }
      }
      apart.add(together);
    }
    return apart;
  }
}
