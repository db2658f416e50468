package vn.chibo.evaluator.condition;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.function.Function;
import vn.chibo.core.figure.Fraction;
import vn.chibo.core.figure.Quantity;
import vn.chibo.core.figure.Unit;
import vn.chibo.core.text.Text;
import vn.chibo.core.time.MonthEnd;
import vn.chibo.core.time.Months;

/**
 * The time between two days of one fact, such as from a meeting to the posting of its resolution.
 * Both days are read as recorded: a day after the as-of day is a plan, and the figure is that of
 * the plan.
 *
 * <pre>{@code
 * Between<HeldMeeting> posting =
 *     new Between<>(HeldMeeting::getDate, held -> held.meeting().getResultsPosted().map(Moment::date));
 * compare(posting.days("days-to-posting", label), atMost(days(3)))
 * }</pre>
 *
 * @param <S> the fact
 * @param from the first day, which belongs to the time
 * @param to the day after its last, empty where not recorded
 */
public record Between<S>(Function<S, LocalDate> from, Function<S, Optional<LocalDate>> to) {

  /** The number of days: 0 within one day, below zero where the second day comes first. */
  public Measure<S> days(String key, Text label) {
    return measure(
        key,
        label,
        Unit.DAY,
        (first, second) -> Quantity.exactly(ChronoUnit.DAYS.between(first, second)));
  }

  /**
   * The number of full months. Where a month has no day of the same number, the rule must say where
   * the month ends; where it says nothing both answers are possible, and the figure is an interval.
   * It is below zero where the second day comes first; by how much is not said.
   *
   * @param end where a month ends that has no such day
   */
  public Measure<S> months(String key, Text label, MonthEnd end) {
    return measure(key, label, Unit.MONTH, (first, second) -> months(first, second, end));
  }

  private Measure<S> measure(String key, Text label, Unit unit, Time time) {
    return Measure.of(
        key,
        label,
        unit,
        subject ->
            Observation.of(
                to.apply(subject).map(second -> time.between(from.apply(subject), second)), label));
  }

  private static Quantity months(LocalDate first, LocalDate second, MonthEnd end) {
    if (second.isBefore(first)) {
      return Quantity.fewerThan(Fraction.ZERO);
    }
    boolean named = end != MonthEnd.EXACT_ONLY;
    return Quantity.between(
        full(first, second, named ? end : MonthEnd.NEXT_DAY),
        full(first, second, named ? end : MonthEnd.LAST_DAY));
  }

  /** The last month ends in the month of the second day, or the one before it does. */
  private static Fraction full(LocalDate first, LocalDate second, MonthEnd end) {
    long most = ChronoUnit.MONTHS.between(YearMonth.from(first), YearMonth.from(second));
    boolean ended =
        most == 0
            || new Months(Math.toIntExact(most), end)
                .after(first)
                .filter(last -> !last.isAfter(second))
                .isPresent();
    return Fraction.of(ended ? most : most - 1);
  }

  /** The time between two days, in some unit. */
  @FunctionalInterface
  private interface Time {
    Quantity between(LocalDate first, LocalDate second);
  }
}
