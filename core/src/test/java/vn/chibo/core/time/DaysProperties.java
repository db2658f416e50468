package vn.chibo.core.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** Deadlines and counts against a walk from day to day. */
class DaysProperties {
  private static final LocalDate FIRST = LocalDate.of(2024, 1, 1);
  private static final int KNOWN = 60;

  @Provide
  Arbitrary<HolidayCalendar> calendars() {
    Arbitrary<Set<Integer>> days = Arbitraries.integers().between(0, KNOWN - 1).set().ofMaxSize(20);
    return Combinators.combine(days, days)
        .as(
            (closed, worked) ->
                HolidayCalendar.builder()
                    .known(new DatePeriod(FIRST, FIRST.plusDays(KNOWN)))
                    .addAllClosed(closed.stream().map(FIRST::plusDays).toList())
                    .addAllWorked(
                        worked.stream()
                            .filter(day -> !closed.contains(day))
                            .map(FIRST::plusDays)
                            .filter(DaysProperties::weekend)
                            .toList())
                    .build());
  }

  private static boolean weekend(LocalDate day) {
    return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
  }

  /** Steps one day at a time, counts those worked, gives up on the first unknown day. */
  private static Optional<LocalDate> walk(
      HolidayCalendar calendar, LocalDate from, int number, int step) {
    LocalDate day = from;
    int counted = 0;
    while (counted < number) {
      day = day.plusDays(step);
      if (day.isBefore(FIRST) || !day.isBefore(FIRST.plusDays(KNOWN))) {
        return Optional.empty();
      }
      boolean off = weekend(day) || calendar.getClosed().contains(day);
      if (!off || calendar.getWorked().contains(day)) {
        counted++;
      }
    }
    return Optional.of(day);
  }

  @Property
  void should_end_where_the_walk_ends(
      @ForAll("calendars") HolidayCalendar calendar,
      @ForAll @IntRange(min = -3, max = KNOWN + 3) int offset,
      @ForAll @IntRange(min = 1, max = 30) int number) {
    LocalDate start = FIRST.plusDays(offset);
    Optional<LocalDate> later = walk(calendar, start, number, 1);
    Optional<LocalDate> earlier = walk(calendar, start, number, -1);

    assertThat(new Days(number, DayKind.WORKING).deadlineAfter(start, calendar))
        .isEqualTo(new Deadline(later, later));
    assertThat(new Days(number, DayKind.WORKING).deadlineBefore(start, calendar))
        .isEqualTo(new Deadline(earlier, earlier));
    assertThat(new Days(number, DayKind.UNSTATED).deadlineAfter(start, calendar))
        .isEqualTo(new Deadline(Optional.of(start.plusDays(number)), later));
    assertThat(new Days(number, DayKind.UNSTATED).deadlineBefore(start, calendar))
        .isEqualTo(new Deadline(earlier, Optional.of(start.minusDays(number))));
  }

  @Property
  void should_count_the_working_days_up_to_the_deadline(
      @ForAll("calendars") HolidayCalendar calendar,
      @ForAll @IntRange(max = KNOWN - 1) int offset,
      @ForAll @IntRange(min = 1, max = 30) int number) {
    LocalDate start = FIRST.plusDays(offset);

    assertThat(
            calendar
                .workingDayAfter(start, number)
                .flatMap(
                    last -> calendar.workingDays(DatePeriod.ofClosed(start.plusDays(1), last))))
        .isEqualTo(walk(calendar, start, number, 1).map(last -> (long) number));
  }
}
