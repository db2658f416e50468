package vn.chibo.evaluator.score;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import vn.chibo.core.figure.Fraction;
import vn.chibo.core.figure.Quantity;
import vn.chibo.core.figure.Truth;
import vn.chibo.core.text.Text;
import vn.chibo.evaluator.condition.HeldMeeting;
import vn.chibo.evaluator.condition.Observation;
import vn.chibo.evaluator.words.EvaluatorMessages;
import vn.chibo.evaluator.words.QuantityWords;

/** What the measures find of one meeting; each is read once. */
final class Measuring {
  private final HeldMeeting held;
  private final LocalDate asOf;
  private final Map<ScoreMeasure, Observation> read = new LinkedHashMap<>();

  Measuring(HeldMeeting held, LocalDate asOf) {
    this.held = held;
    this.asOf = asOf;
  }

  Observation of(ScoreMeasure measure) {
    return read.computeIfAbsent(measure, this::read);
  }

  /** A plan is not measured; a measure that throws has found nothing. */
  private Observation read(ScoreMeasure measure) {
    if (held.getDate().isAfter(asOf)) {
      return Observation.missing(EvaluatorMessages.text("score.missing.not-held", held.getDate()));
    }
    try {
      return measure.reading().of(held, asOf);
    } catch (RuntimeException e) {
      return Observation.missing(EvaluatorMessages.text("score.missing.fault", measure.label()));
    }
  }

  /** The figure in words, empty where nothing is known of it. */
  Optional<Text> found(ScoreMeasure measure) {
    return of(measure)
        .single()
        .filter(value -> !value.equals(Quantity.UNKNOWN))
        .map(value -> QuantityWords.of(value, measure.unit()));
  }

  /** Whether the measure lies within the interval, under each reading of it. */
  Truth of(Within condition) {
    List<Quantity> values = values(condition.measure());
    if (values.stream().allMatch(value -> value.within(condition.range()))) {
      return Truth.YES;
    }
    return values.stream().anyMatch(value -> value.meets(condition.range()))
        ? Truth.UNKNOWN
        : Truth.NO;
  }

  /** The points of every value that is possible, in every case that is. */
  Points points(Scale.Measured scale) {
    Set<Fraction> points = new LinkedHashSet<>();
    for (ScoreCase each : cases(scale.cases())) {
      for (Fraction value : samples(scale.measure(), each.ranges())) {
        points.addAll(each.points(value));
      }
    }
    return Points.any(points);
  }

  /** The cases that match some possible value; every case where a value matches none. */
  private Set<ScoreCase> cases(List<ScoreCase> cases) {
    List<Within> conditions = cases.stream().flatMap(each -> each.when().stream()).toList();
    if (conditions.isEmpty()) {
      return Set.copyOf(cases);
    }
    Set<ScoreCase> possible = new LinkedHashSet<>();
    List<Quantity> ranges = conditions.stream().map(Within::range).toList();
    for (Fraction value : samples(conditions.get(0).measure(), ranges)) {
      List<ScoreCase> matching =
          cases.stream().filter(each -> matches(each, Quantity.exactly(value))).toList();
      possible.addAll(matching.isEmpty() ? cases : matching);
    }
    return possible;
  }

  private static boolean matches(ScoreCase each, Quantity exactly) {
    return each.when().stream().allMatch(when -> exactly.within(when.range()));
  }

  private List<Fraction> samples(ScoreMeasure measure, List<Quantity> ranges) {
    return values(measure).stream()
        .flatMap(value -> Samples.of(measure.whole(), ranges, value).stream())
        .toList();
  }

  /** The figure under each reading, cut to the values that the measure can have. */
  private List<Quantity> values(ScoreMeasure measure) {
    List<Quantity> values = new ArrayList<>();
    for (Quantity value : of(measure).readings().values()) {
      if (value.meets(measure.domain())) {
        values.add(cut(measure, value.intersect(measure.domain())));
      }
    }
    return values.isEmpty() ? List.of(measure.domain()) : values;
  }

  /** A count that is no whole number says nothing. */
  private static Quantity cut(ScoreMeasure measure, Quantity value) {
    if (!measure.whole()) {
      return value;
    }
    return value.holdsWholeNumber() ? value.wholeNumbers() : measure.domain();
  }

  /** What is missing of the measures of an item: that of its cases first. */
  List<Text> missing(Scale.Measured scale) {
    return Stream.concat(
            scale.cases().stream().flatMap(each -> each.when().stream()).map(Within::measure),
            Stream.of(scale.measure()))
        .distinct()
        .flatMap(measure -> of(measure).missing().stream())
        .toList();
  }
}
