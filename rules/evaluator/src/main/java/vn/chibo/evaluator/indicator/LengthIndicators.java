package vn.chibo.evaluator.indicator;

import static vn.chibo.evaluator.indicator.CellEntries.MEETINGS;
import static vn.chibo.evaluator.indicator.Standard.QUARTER;
import static vn.chibo.evaluator.indicator.Standard.words;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.chibo.core.figure.Unit;
import vn.chibo.core.meeting.Meeting;
import vn.chibo.evaluator.condition.Course;
import vn.chibo.evaluator.indicator.Portion.Point;

/** How long meetings were, and how much they lacked to a least length that the caller names. */
final class LengthIndicators {
  private static final List<String> POINTS =
      List.of("least", "lower-quartile", "median", "upper-quartile", "greatest");
  private static final String MINIMUM = "minimum_minutes";

  private LengthIndicators() {}

  static Stream<IndicatorDefinition> all() {
    return Stream.concat(
        IntStream.range(0, POINTS.size())
            .mapToObj(LengthIndicators::length)
            .map(IndicatorDefinition::of),
        Stream.of(Standard.parameter("shortfall", MINIMUM, LengthIndicators::shortfall)));
  }

  /** Later meetings only raise the greatest length; all else they may move either way. */
  private static Indicator length(int quarters) {
    String key = "length/" + POINTS.get(quarters);
    return new Indicator(
        key,
        "IND-12",
        words("label." + key),
        Unit.MINUTE,
        QUARTER,
        Map.of(),
        new RegisterCounting<>(
            words("numerator.length"),
            Optional.empty(),
            MEETINGS,
            Course.OPEN,
            new Lengths(quarters)));
  }

  private static Indicator shortfall(int minimum) {
    Counting.Weight<Meeting> weight = (cell, meeting) -> shortfall(meeting, minimum);
    List<Point> points = ofShort(minimum);
    Portion gap = Portion.NOTHING.withMore(points);
    return Standard.set(
        "shortfall",
        "IND-12",
        Unit.MINUTE,
        QUARTER,
        new Standard.Parameter(
            MINIMUM,
            minimum,
            new RegisterCounting<>(
                words("numerator.shortfall", minimum),
                Optional.of(words("denominator.shortfall", minimum)),
                MEETINGS,
                Course.OPEN,
                new Weighing<>(MEETINGS, weight, gap, true))));
  }

  private static Portion shortfall(Meeting meeting, int minimum) {
    if (meeting.getMinutes().isPresent()) {
      int lacking = minimum - meeting.getMinutes().get();
      return lacking > 0 ? Portion.of(lacking, 1) : Portion.NOTHING;
    }
    List<Point> points = ofShort(minimum);
    return points.isEmpty()
        ? Portion.NOTHING
        : Portion.oneOf(points, Standard.lacking("minutes", meeting))
            .orNothing(Standard.lacking("minutes", meeting));
  }

  /** What a short meeting lacks: at least a minute, and it lasted a minute. */
  private static List<Point> ofShort(int minimum) {
    return minimum > 1 ? List.of(Point.of(1, 1), Point.of(minimum - 1L, 1)) : List.of();
  }
}
