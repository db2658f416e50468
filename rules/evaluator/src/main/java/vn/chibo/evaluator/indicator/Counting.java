package vn.chibo.evaluator.indicator;

import java.time.LocalDate;
import java.util.Optional;
import vn.chibo.core.record.CellRecord;
import vn.chibo.core.text.Text;
import vn.chibo.core.time.DatePeriod;
import vn.chibo.core.time.Dated;
import vn.chibo.evaluator.condition.Course;
import vn.chibo.evaluator.condition.Entries;

/**
 * How an indicator is counted: numerator and denominator as data over what a record holds.
 *
 * <pre>{@code
 * Counting.share(
 *     heldMeetings(THEMATIC),
 *     Text.of("buổi có khách mời", "meetings with guests"),
 *     Text.of("buổi chuyên đề", "thematic meetings"),
 *     (cell, meeting) -> Portion.whether(withGuests(meeting), missing))
 * }</pre>
 */
public sealed interface Counting permits RegisterCounting, MemberCounting {

  /** What is counted above the line. */
  Text numerator();

  /** What is counted below it, empty where the indicator has no denominator. */
  Optional<Text> denominator();

  /** Whether the figures of many cells can be added: those of a distribution cannot. */
  boolean additive();

  /** Takes the figures of a period up to and with the as-of day. */
  Taken take(CellRecord cell, DatePeriod period, LocalDate asOf);

  /** For how much of the period the record lacks no entry. */
  Coverage coverage(CellRecord cell, DatePeriod period, LocalDate asOf);

  /**
   * What one entry adds.
   *
   * @param <T> an entry
   */
  @FunctionalInterface
  interface Weight<T> {
    /** As far as its facts tell; more knowledge only takes points away. */
    Portion of(CellRecord cell, T entry);
  }

  /** A share: every entry adds to both, and an entry that may be missing may add to either. */
  static <T extends Dated> Counting share(
      Entries<CellRecord, T> entries, Text numerator, Text denominator, Weight<T> weight) {
    return new RegisterCounting<>(
        numerator,
        Optional.of(denominator),
        entries,
        Course.OPEN,
        new Weighing<>(entries, weight, Portion.ANY, true));
  }

  /** A number: every entry adds to the numerator; there is no denominator. */
  static <T extends Dated> Counting count(
      Entries<CellRecord, T> entries, Text numerator, Weight<T> weight) {
    return new RegisterCounting<>(
        numerator,
        Optional.empty(),
        entries,
        Course.STRETCHING,
        new Weighing<>(entries, weight, Weighing.ANY_NUMBER, false));
  }
}
