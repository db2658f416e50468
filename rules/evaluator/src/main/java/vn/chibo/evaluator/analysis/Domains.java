package vn.chibo.evaluator.analysis;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.chibo.core.figure.Fraction;
import vn.chibo.core.figure.Quantity;
import vn.chibo.core.figure.Unit;
import vn.chibo.evaluator.condition.Measure;
import vn.chibo.evaluator.condition.MeetingFlags;
import vn.chibo.evaluator.condition.MeetingMeasures;
import vn.chibo.evaluator.condition.ReportedFigures;
import vn.chibo.evaluator.condition.Tally;

/** What values the figures of this library can have; of an author's own nothing is known. */
final class Domains {
  /** A meeting of which no minute is recorded has no length. */
  private static final Domain LENGTH = new Domain(Quantity.atLeast(Fraction.ONE), true);

  private static final Domain DIFFERENCE = new Domain(Quantity.UNKNOWN, true);

  private static final int LONGEST_MONTH = 31;

  /** A month that begins at the end of a week touches so many. */
  private static final int MOST_WEEKS = 6;

  private static final Domain FLAG = Domain.whole(0, 1);
  private static final List<Measure<?>> FLAGS =
      Stream.of(
              MeetingFlags.ALL.stream(),
              IntStream.rangeClosed(1, 28).mapToObj(MeetingFlags::dayOff),
              Stream.of(
                  MeetingMeasures.MERGED_MEETINGS,
                  MeetingMeasures.MERGED_PROFESSIONAL_MEETINGS,
                  MeetingMeasures.DIFFICULTY,
                  MeetingMeasures.INTERLEAVED))
          .<Measure<?>>flatMap(each -> each)
          .toList();

  private Domains() {}

  static Domain of(Measure<?> measure) {
    if (!measure.shipped()) {
      return Domain.ANY;
    }
    if (measure.reported()) {
      return new Domain(ReportedFigures.domain(measure), false);
    }
    if (measure.unit() == Unit.SHARE) {
      return Domain.SHARE;
    }
    if (same(measure, MeetingMeasures.LENGTH)) {
      return LENGTH;
    }
    if (same(measure, MeetingMeasures.UNEXCUSED_ABSENCES)) {
      return Domain.COUNT;
    }
    if (same(measure, MeetingMeasures.DAY_OF_MONTH)) {
      return Domain.whole(1, LONGEST_MONTH);
    }
    if (same(measure, MeetingMeasures.WEEK_OF_MONTH)) {
      return Domain.whole(1, MOST_WEEKS);
    }
    if (same(measure, MeetingMeasures.THINKING_MINUTES)) {
      return Domain.COUNT;
    }
    return FLAGS.stream().anyMatch(flag -> same(measure, flag)) ? FLAG : DIFFERENCE;
  }

  private static boolean same(Measure<?> one, Measure<?> other) {
    return one.reading() == other.reading();
  }

  /** Those of this library are numbers and lengths of time in whole days. */
  static Domain of(Tally<?> tally) {
    return tally.shipped() ? Domain.COUNT : Domain.ANY;
  }
}
