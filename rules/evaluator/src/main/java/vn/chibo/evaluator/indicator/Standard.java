package vn.chibo.evaluator.indicator;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import vn.chibo.core.figure.Truth;
import vn.chibo.core.figure.Unit;
import vn.chibo.core.meeting.Meeting;
import vn.chibo.core.record.CellRecord;
import vn.chibo.core.text.Text;
import vn.chibo.core.time.Dated;
import vn.chibo.core.time.Span;
import vn.chibo.evaluator.condition.Entries;
import vn.chibo.evaluator.words.EvaluatorMessages;

/** The shapes that the standard indicators have in common, and their words by key. */
final class Standard {
  static final IndicatorInterval QUARTER = IndicatorInterval.of(Span.QUARTER);
  static final IndicatorInterval MONTH = IndicatorInterval.of(Span.MONTH);
  static final IndicatorInterval TWELVE_MONTHS = IndicatorInterval.months(12);

  private Standard() {}

  static Text words(String key, Object... arguments) {
    return EvaluatorMessages.text("indicator." + key, arguments);
  }

  /** What a meeting lacks, by the name of the fact. */
  static Text lacking(String fact, Dated entry) {
    return EvaluatorMessages.text("missing.of-meeting", words("fact." + fact), entry.getDate());
  }

  /** Whether nobody told what resolutions a meeting passed: a list that holds some is whole. */
  static boolean untold(Meeting meeting) {
    return meeting.getResolutions().isEmpty() && !meeting.isResolutionsComplete();
  }

  static Truth truth(Optional<Boolean> flag) {
    return flag.map(yes -> yes ? Truth.YES : Truth.NO).orElse(Truth.UNKNOWN);
  }

  static Indicator share(String key, String code, IndicatorInterval interval, Counting counting) {
    return new Indicator(
        key, code, words("label." + key), Unit.SHARE, interval, Map.of(), counting);
  }

  /** The share of the meetings of which something holds. */
  static <T extends Dated> Counting where(
      String key, Entries<CellRecord, T> entries, Counting.Weight<T> weight) {
    return Counting.share(entries, words("numerator." + key), denominator(entries), weight);
  }

  /** The same, where the meeting alone tells it. */
  static Counting meetings(
      String key, Entries<CellRecord, Meeting> entries, Function<Meeting, Truth> holds) {
    return where(
        key,
        entries,
        (cell, meeting) -> Portion.whether(holds.apply(meeting), lacking(key, meeting)));
  }

  static Text denominator(Entries<?, ?> entries) {
    return words("denominator." + entries.key());
  }

  /** An indicator whose figures and words depend on one parameter. */
  static IndicatorDefinition parameter(
      String key, String name, Function<Integer, Indicator> indicator) {
    return new IndicatorDefinition(
        key,
        List.of(name),
        values -> indicator.apply(Objects.requireNonNull(values.get(name), name)));
  }

  static Indicator set(
      String key, String code, Unit unit, IndicatorInterval interval, Parameter set) {
    return new Indicator(
        key,
        code,
        words("label." + key, set.value()),
        unit,
        interval,
        Map.of(set.name(), set.value()),
        set.counting());
  }

  /** A parameter with its value, and the counting that it gives. */
  record Parameter(String name, int value, Counting counting) {}
}
