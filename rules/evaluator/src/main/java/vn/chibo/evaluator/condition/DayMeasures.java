package vn.chibo.evaluator.condition;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.function.Function;
import vn.chibo.core.figure.Quantity;
import vn.chibo.core.figure.Unit;
import vn.chibo.core.text.Text;

/**
 * The time between two days of one fact, such as from a meeting to the posting of its resolution.
 *
 * <pre>{@code
 * compare(
 *     daysBetween("days-to-posting", label, HeldMeeting::getDate, held -> posted(held)),
 *     atMost(days(3)))
 * }</pre>
 */
public final class DayMeasures {
  private DayMeasures() {}

  /**
   * The days from one day to another, the first in and the second out: 0 within one day, 1 to the
   * next, below zero where the second comes first. Unknown where the second is not recorded. Both
   * are read as recorded: a day after the as-of day is a plan, and the figure is that of the plan.
   */
  public static <S> Measure<S> daysBetween(
      String key, Text label, Function<S, LocalDate> from, Function<S, Optional<LocalDate>> to) {
    return Measure.of(
        key,
        label,
        Unit.DAY,
        subject ->
            Observation.of(to.apply(subject).map(end -> days(from.apply(subject), end)), label));
  }

  private static Quantity days(LocalDate from, LocalDate to) {
    return Quantity.exactly(ChronoUnit.DAYS.between(from, to));
  }
}
