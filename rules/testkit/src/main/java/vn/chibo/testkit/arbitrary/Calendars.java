package vn.chibo.testkit.arbitrary;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import vn.chibo.core.time.DatePeriod;
import vn.chibo.core.time.HolidayCalendar;
import vn.chibo.core.time.PartialDate;
import vn.chibo.core.time.Quarter;
import vn.chibo.core.time.Span;

/**
 * Days and periods: 2024 is the simplest year, the others are those in which rules of meetings
 * began or ended.
 */
final class Calendars {
  private static final List<Integer> YEARS = List.of(2024, 2025, 2023, 2018, 2012, 2026);
  private static final int LONGEST = 400;

  private Calendars() {}

  static void recipes(Recipes all) {
    all.add(DatePeriod.class, Calendars::period)
        .add(PartialDate.class, Calendars::partial)
        .add(Quarter.class, draw -> new Quarter(year(draw), draw.between(1, 4)))
        .add(HolidayCalendar.class, Calendars::holidays);
  }

  static int year(Draw draw) {
    return draw.of(YEARS);
  }

  static LocalDate day(Draw draw) {
    return day(draw, DatePeriod.ofYear(year(draw)));
  }

  /** A day of a period with a known end; the first is the simplest. */
  static LocalDate day(Draw draw, DatePeriod period) {
    return period.start().plusDays(draw.below(period.days()));
  }

  /** A time of day at which cells meet, in the morning, afternoon or evening. */
  static LocalTime time(Draw draw) {
    return LocalTime.of(draw.of(8, 14, 19), 15 * draw.below(4));
  }

  /** A year, a quarter, a month, some days; now and then without a start or an end. */
  static DatePeriod period(Draw draw) {
    DatePeriod year = DatePeriod.ofYear(year(draw));
    return switch (draw.weighted(4, 2, 2, 3, 1, 1)) {
      case 0 -> year;
      case 1 -> draw.of(Span.QUARTER.within(year));
      case 2 -> draw.of(Span.MONTH.within(year));
      case 3 -> some(draw, year);
      case 4 -> DatePeriod.from(day(draw, year));
      default -> DatePeriod.until(day(draw, year));
    };
  }

  /** A period with an end, as records have it. */
  static DatePeriod closed(Draw draw) {
    DatePeriod year = DatePeriod.ofYear(year(draw));
    return switch (draw.weighted(6, 1, 1)) {
      case 0 -> year;
      case 1 -> draw.of(Span.QUARTER.within(year));
      default -> some(draw, year);
    };
  }

  private static DatePeriod some(Draw draw, DatePeriod year) {
    LocalDate first = day(draw, year);
    return DatePeriod.ofClosed(first, first.plusDays(draw.below(LONGEST)));
  }

  private static PartialDate partial(Draw draw) {
    LocalDate day = day(draw);
    return switch (draw.weighted(1, 1, 3)) {
      case 0 -> new PartialDate(day.getYear(), Optional.empty(), Optional.empty());
      case 1 -> new PartialDate(day.getYear(), Optional.of(day.getMonthValue()), Optional.empty());
      default -> PartialDate.of(day);
    };
  }

  /** A year with some days off and some Saturdays worked for them. */
  private static HolidayCalendar holidays(Draw draw) {
    DatePeriod year = DatePeriod.ofYear(year(draw));
    return HolidayCalendar.builder()
        .known(year)
        .closed(draw.list(0, 4, () -> weekday(day(draw, year), year)))
        .worked(draw.list(0, 2, () -> saturday(year, draw.below(50))))
        .build();
  }

  /** The day, or the first Monday of the year where it is none of the five. */
  private static LocalDate weekday(LocalDate day, DatePeriod year) {
    return day.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) > 0 ? saturday(year, 0).plusDays(2) : day;
  }

  private static LocalDate saturday(DatePeriod year, int week) {
    int days = Math.floorMod(DayOfWeek.SATURDAY.compareTo(year.start().getDayOfWeek()), 7);
    return year.start().plusDays(days + 7L * week);
  }
}
