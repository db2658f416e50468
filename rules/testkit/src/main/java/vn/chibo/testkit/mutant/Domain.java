package vn.chibo.testkit.mutant;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.chibo.core.figure.Comparison;
import vn.chibo.core.figure.Fraction;
import vn.chibo.core.figure.Quantity;
import vn.chibo.core.figure.Unit;
import vn.chibo.evaluator.condition.Measure;
import vn.chibo.evaluator.condition.MeetingFlags;
import vn.chibo.evaluator.condition.MeetingMeasures;

/**
 * The values that a figure can have at all.
 *
 * @param range between what they lie
 * @param whole whether they are whole numbers
 */
record Domain(Quantity range, boolean whole) {
  /** Nothing is known of the figure. */
  static final Domain ANY = new Domain(Quantity.UNKNOWN, false);

  /** A number of things. */
  static final Domain COUNTS = new Domain(Quantity.atLeast(Fraction.ZERO), true);

  /** A part of a whole. */
  static final Domain SHARES = new Domain(Quantity.SHARE, false);

  private static final Domain FLAGS = new Domain(Quantity.SHARE, true);

  /** Figures that say of themselves that they are 0 or 1. */
  private static final List<Measure<?>> YES_OR_NO =
      Stream.of(
              MeetingFlags.ALL.stream(),
              IntStream.rangeClosed(1, 28).mapToObj(MeetingFlags::dayOff),
              Stream.of(
                  MeetingMeasures.DIFFICULTY,
                  MeetingMeasures.INTERLEAVED,
                  MeetingMeasures.MERGED_MEETINGS,
                  MeetingMeasures.MERGED_PROFESSIONAL_MEETINGS))
          .<Measure<?>>flatMap(each -> each)
          .toList();

  private static final Domain DAYS_OF_MONTH = whole(1, 31);

  /** A month that begins at the end of a week touches six. */
  private static final Domain WEEKS_OF_MONTH = whole(1, 6);

  private static Domain whole(long low, long high) {
    return new Domain(Quantity.between(Fraction.of(low), Fraction.of(high)), true);
  }

  /** The figures of a unit; a ratio may exceed one. */
  static Domain of(Unit unit) {
    return unit == Unit.COUNT || unit == Unit.MEMBER ? COUNTS : ANY;
  }

  /** The figures of a measure of one subject; a rate with a denominator is a part of it. */
  static Domain of(Measure<?> measure) {
    if (YES_OR_NO.contains(measure)) {
      return FLAGS;
    }
    if (measure.equals(MeetingMeasures.DAY_OF_MONTH)) {
      return DAYS_OF_MONTH;
    }
    if (measure.equals(MeetingMeasures.WEEK_OF_MONTH)) {
      return WEEKS_OF_MONTH;
    }
    return measure.denominator().isPresent() ? SHARES : of(measure.unit());
  }

  /** The means of a measure, which need not be whole. */
  static Domain ofMeans(Measure<?> measure) {
    return new Domain(of(measure).range, false);
  }

  /** The values that stand so to a threshold, empty where none does. */
  Optional<Quantity> allowed(Comparison comparison, Fraction threshold) {
    Quantity allowed = comparison.allowed(threshold);
    if (!allowed.meets(range)) {
      return Optional.empty();
    }
    Quantity within = allowed.intersect(range);
    if (!whole) {
      return Optional.of(within);
    }
    return within.holdsWholeNumber() ? Optional.of(within.wholeNumbers()) : Optional.empty();
  }
}
