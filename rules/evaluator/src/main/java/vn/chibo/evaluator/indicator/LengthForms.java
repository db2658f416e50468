package vn.chibo.evaluator.indicator;

import static vn.chibo.evaluator.indicator.CellEntries.MEETINGS;

import java.util.List;
import vn.chibo.core.figure.Unit;
import vn.chibo.core.meeting.Meeting;
import vn.chibo.evaluator.condition.Course;
import vn.chibo.evaluator.indicator.Portion.Point;

/** How long meetings were, and how much they lacked to a least length that the caller names. */
final class LengthForms {
  private LengthForms() {}

  /** A point of the distribution. */
  enum LengthPoint {
    LEAST(0),
    LOWER_QUARTILE(1),
    MEDIAN(2),
    UPPER_QUARTILE(3),
    GREATEST(4);

    private final int quarters;

    LengthPoint(int quarters) {
      this.quarters = quarters;
    }
  }

  /** Later meetings only raise the greatest length; all else they may move either way. */
  static CountingForm length(LengthPoint point) {
    return CountingForm.taken(
        Unit.MINUTE, false, MEETINGS, Course.OPEN, new Lengths(point.quarters));
  }

  static CountingForm shorterThan(int minimum) {
    Counting.Weight<Meeting> weight = (cell, meeting) -> shortfall(meeting, minimum);
    Portion gap = Portion.NOTHING.withMore(ofShort(minimum));
    return CountingForm.taken(
        Unit.MINUTE, true, MEETINGS, Course.OPEN, new Weighing<>(MEETINGS, weight, gap, true));
  }

  private static Portion shortfall(Meeting meeting, int minimum) {
    if (meeting.getMinutes().isPresent()) {
      int lacking = minimum - meeting.getMinutes().get();
      return lacking > 0 ? Portion.of(lacking, 1) : Portion.NOTHING;
    }
    List<Point> points = ofShort(minimum);
    return points.isEmpty()
        ? Portion.NOTHING
        : Portion.oneOf(points, IndicatorFacts.lacking("minutes", meeting))
            .orNothing(IndicatorFacts.lacking("minutes", meeting));
  }

  /** What a short meeting lacks: at least a minute, and it lasted a minute. */
  private static List<Point> ofShort(int minimum) {
    return minimum > 1 ? List.of(Point.of(1, 1), Point.of(minimum - 1L, 1)) : List.of();
  }
}
