package vn.chibo.core.time;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.immutables.value.Value;
import vn.chibo.core.ChiboStyle;
import vn.chibo.core.figure.Truth;

/**
 * Which days are worked. The host hands it in: the days off are decided each year, and none stands
 * in this library.
 *
 * <p>In the known period every day from Monday to Friday is worked unless it is closed, and every
 * Saturday and Sunday is off unless it is worked. Outside of it nothing is known of any day.
 *
 * <pre>{@code
 * HolidayCalendar calendar =
 *     HolidayCalendar.builder()
 *         .known(DatePeriod.ofYear(2024))
 *         .addClosed(LocalDate.of(2024, 4, 29))
 *         .addWorked(LocalDate.of(2024, 5, 4)) // a Saturday, in its place
 *         .build();
 * }</pre>
 */
@ChiboStyle
@Value.Immutable
@JsonPropertyOrder({"known", "closed", "worked"})
public interface HolidayCalendar extends WithHolidayCalendar {

  /** The days of which it says whether they are worked. */
  DatePeriod getKnown();

  /** Days off beside Saturdays and Sundays, in order; all within the known period. */
  List<LocalDate> getClosed();

  /** Saturdays and Sundays that are worked, in order; all within the known period. */
  List<LocalDate> getWorked();

  /** Whether the day is worked; unknown outside the known period. */
  default Truth working(LocalDate day) {
    if (!getKnown().contains(day)) {
      return Truth.UNKNOWN;
    }
    return works(day) ? Truth.YES : Truth.NO;
  }

  /**
   * The number of working days of a period, empty where the calendar does not know every day of it
   * or it has no known start or end.
   */
  default Optional<Long> workingDays(DatePeriod period) {
    return getKnown().encloses(period) && !period.unbounded() && !period.openStart()
        ? Optional.of(period.start().datesUntil(period.end()).filter(this::works).count())
        : Optional.empty();
  }

  /**
   * The working day that comes so many working days after a day, which does not count itself; empty
   * where the calendar does not know every day in between.
   *
   * @param number how many, at least 1
   */
  default Optional<LocalDate> workingDayAfter(LocalDate day, int number) {
    return workingDay(day, number, date -> date.plusDays(1));
  }

  /**
   * The working day that comes so many working days before a day, which does not count itself;
   * empty where the calendar does not know every day in between.
   *
   * @param number how many, at least 1
   */
  default Optional<LocalDate> workingDayBefore(LocalDate day, int number) {
    return workingDay(day, number, date -> date.minusDays(1));
  }

  private Optional<LocalDate> workingDay(LocalDate day, int number, UnaryOperator<LocalDate> step) {
    if (number < 1) {
      throw new IllegalArgumentException("number must be at least 1: " + number);
    }
    return Stream.iterate(step.apply(day), getKnown()::contains, step)
        .filter(this::works)
        .skip(number - 1L)
        .findFirst();
  }

  private boolean works(LocalDate day) {
    List<LocalDate> exceptions = weekend(day) ? getWorked() : getClosed();
    return weekend(day) == Collections.binarySearch(exceptions, day) >= 0;
  }

  private static boolean weekend(LocalDate day) {
    return day.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) > 0;
  }

  /**
   * Puts the days in order, each once. Refuses days outside the known period, a worked day that is
   * no Saturday or Sunday, and a day that is both closed and worked.
   */
  @Value.Check
  default HolidayCalendar check() {
    List<String> faults = new ArrayList<>();
    days().filter(day -> !getKnown().contains(day)).forEach(d -> faults.add(d + " is not known"));
    Set<LocalDate> closed = new HashSet<>(getClosed());
    for (LocalDate day : getWorked()) {
      if (!weekend(day)) {
        faults.add(day + " is worked anyway");
      }
      if (closed.contains(day)) {
        faults.add(day + " is both closed and worked");
      }
    }
    if (!faults.isEmpty()) {
      throw new IllegalArgumentException(String.join("; ", faults));
    }
    return inOrder();
  }

  private Stream<LocalDate> days() {
    return Stream.concat(getClosed().stream(), getWorked().stream());
  }

  private HolidayCalendar inOrder() {
    List<LocalDate> closed = getClosed().stream().sorted().distinct().toList();
    List<LocalDate> worked = getWorked().stream().sorted().distinct().toList();
    if (!closed.equals(getClosed())) {
      return withClosed(closed);
    }
    return worked.equals(getWorked()) ? this : withWorked(worked);
  }

  /**
   * Starts a calendar. Building it fails with an {@link IllegalArgumentException} where its days
   * contradict each other.
   */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link HolidayCalendar}. */
  final class Builder extends ImmutableHolidayCalendar.Builder {
    Builder() {}
  }
}
