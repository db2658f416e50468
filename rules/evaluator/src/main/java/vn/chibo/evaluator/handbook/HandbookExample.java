package vn.chibo.evaluator.handbook;

import java.time.LocalDate;
import java.util.Objects;
import vn.chibo.core.record.SubjectRecord;
import vn.chibo.evaluator.Choices;

/**
 * A synthetic record of which a rule is asked, so that readers see what it comes to.
 *
 * <pre>{@code
 * new HandbookExample(cell, LocalDate.of(2024, 12, 31), Choices.DEFAULT)
 * }</pre>
 *
 * @param record the record; never of a real organization or person
 * @param asOf the day as of which it is asked
 * @param choices what is chosen, such as that an unconfirmed rule may speak
 */
public record HandbookExample(SubjectRecord record, LocalDate asOf, Choices choices) {
  /** Needs all. */
  public HandbookExample {
    Objects.requireNonNull(record, "record");
    Objects.requireNonNull(asOf, "asOf");
    Objects.requireNonNull(choices, "choices");
  }

  /** An example as of the last day of its record, with no choice made. */
  public static HandbookExample of(SubjectRecord record) {
    return new HandbookExample(record, record.getPeriod().last(), Choices.DEFAULT);
  }
}
