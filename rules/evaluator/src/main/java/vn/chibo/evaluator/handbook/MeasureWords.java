package vn.chibo.evaluator.handbook;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.chibo.core.figure.Fraction;
import vn.chibo.core.meeting.AttendanceDenominator;
import vn.chibo.core.text.Text;
import vn.chibo.evaluator.condition.Measure;
import vn.chibo.evaluator.condition.MeetingFlags;
import vn.chibo.evaluator.condition.MeetingMeasures;
import vn.chibo.evaluator.condition.Requirement;

/** What is measured, in words: a clause for the measures of this library, else the label. */
final class MeasureWords {
  private static final Set<Measure<?>> KNOWN =
      Stream.of(
              MeetingFlags.ALL.stream(),
              IntStream.rangeClosed(1, 28).mapToObj(MeetingFlags::dayOff),
              Stream.of(
                  MeetingMeasures.DAY_OF_MONTH,
                  MeetingMeasures.WEEK_OF_MONTH,
                  MeetingMeasures.DOCUMENTS_DAYS_BEFORE,
                  MeetingMeasures.POSTED_DAYS_AFTER,
                  MeetingMeasures.THINKING_MINUTES,
                  MeetingMeasures.UNABLE_TO_GATHER,
                  MeetingMeasures.LENGTH,
                  MeetingMeasures.UNEXCUSED_ABSENCES,
                  MeetingMeasures.MERGED_PROFESSIONAL_MEETINGS,
                  MeetingMeasures.MERGED_MEETINGS,
                  MeetingMeasures.DIFFICULTY,
                  MeetingMeasures.INTERLEAVED,
                  MeetingMeasures.MINUTES_BEYOND_SET_LENGTH),
              Arrays.stream(AttendanceDenominator.values()).map(MeetingMeasures::attendanceRate))
          .flatMap(each -> each)
          .collect(Collectors.toUnmodifiableSet());

  private MeasureWords() {}

  /** Its label, with the denominator of a rate. */
  static Text name(Measure<?> measure) {
    return measure
        .denominator()
        .map(over -> HandbookWords.text("over", measure.label(), over.label()))
        .orElse(measure.label());
  }

  /**
   * What is asked of a measure of this library as a clause; of "exactly 0" and the like in words of
   * their own.
   */
  static Optional<Text> known(Measure<?> measure, Requirement asked, RequirementWords required) {
    if (!KNOWN.contains(measure)) {
      return Optional.empty();
    }
    String key = "measure." + measure.topic().key();
    return special(key, asked, required)
        .or(() -> Optional.of(usual(key, measure, required.words(asked))));
  }

  private static Optional<Text> special(String key, Requirement asked, RequirementWords required) {
    return Stream.of(Fraction.ZERO, Fraction.ONE)
        .filter(value -> required.isFixed(asked, value))
        .findFirst()
        .flatMap(value -> HandbookWords.find(key + "." + asked.comparison() + "." + value));
  }

  private static Text usual(String key, Measure<?> measure, Text asked) {
    return measure
        .denominator()
        .map(over -> HandbookWords.text(key, asked, over.label()))
        .orElseGet(() -> HandbookWords.text(key, asked));
  }
}
