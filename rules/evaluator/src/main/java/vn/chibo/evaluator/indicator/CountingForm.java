package vn.chibo.evaluator.indicator;

import java.util.Objects;
import java.util.Optional;
import vn.chibo.core.figure.Unit;
import vn.chibo.core.record.CellRecord;
import vn.chibo.core.text.Text;
import vn.chibo.core.time.Dated;
import vn.chibo.evaluator.condition.Course;
import vn.chibo.evaluator.condition.Entries;

/**
 * What an indicator counts over what, without the words for it: one of the closed list of {@link
 * CountingForms}.
 *
 * @param unit the unit of the figure
 * @param ratio whether there is a denominator
 * @param wording the same with words
 */
public record CountingForm(Unit unit, boolean ratio, Wording wording) {
  /** Refuses nulls. */
  public CountingForm {
    Objects.requireNonNull(unit, "unit");
    Objects.requireNonNull(wording, "wording");
  }

  /** Puts words to what is counted. */
  @FunctionalInterface
  public interface Wording {
    /** The counting with these words above and below the line. */
    Counting of(Text numerator, Optional<Text> denominator);
  }

  /**
   * The counting with words for what is counted above the line and below it.
   *
   * @throws IllegalArgumentException if there are words for a denominator and none is counted, or
   *     none for one that is
   */
  public Counting counting(Text numerator, Optional<Text> denominator) {
    if (ratio != denominator.isPresent()) {
      throw new IllegalArgumentException("denominator must be given exactly where one is counted");
    }
    return wording.of(numerator, denominator);
  }

  /** A share: every entry adds to both ends. */
  static <T extends Dated> CountingForm share(
      Entries<CellRecord, T> entries, Counting.Weight<T> weight) {
    return new CountingForm(
        Unit.SHARE,
        true,
        (numerator, denominator) ->
            Counting.share(entries, numerator, denominator.orElseThrow(), weight));
  }

  /** A number or distribution of a register, or a share of what is taken of it as a whole. */
  static <T extends Dated> CountingForm taken(
      Unit unit, boolean ratio, Entries<CellRecord, T> entries, Course course, Taking<T> taking) {
    return new CountingForm(
        unit,
        ratio,
        (numerator, denominator) ->
            new RegisterCounting<>(numerator, denominator, entries, course, taking));
  }
}
