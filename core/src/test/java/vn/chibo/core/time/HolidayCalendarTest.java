package vn.chibo.core.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.chibo.core.figure.Truth;

/**
 * An invented calendar: May 2024, Wednesday the 1st off, Monday the 6th off for Saturday the 11th.
 */
class HolidayCalendarTest {
  private static final HolidayCalendar MAY =
      HolidayCalendar.builder()
          .known(DatePeriod.parse("2024-05-01/2024-05-31"))
          .addClosed(day(6), day(1), day(6))
          .addWorked(day(11))
          .build();

  private static LocalDate day(int ofMay) {
    return LocalDate.of(2024, 5, 1).plusDays(ofMay - 1L);
  }

  @ParameterizedTest
  @CsvSource({
    "2024-04-30, UNKNOWN",
    "2024-05-01, NO",
    "2024-05-02, YES",
    "2024-05-04, NO",
    "2024-05-06, NO",
    "2024-05-11, YES",
    "2024-05-12, NO",
    "2024-05-31, YES",
    "2024-06-01, UNKNOWN"
  })
  void should_know_whether_a_day_is_worked_in_its_period_only(LocalDate day, Truth worked) {
    assertThat(MAY.working(day)).isEqualTo(worked);
  }

  @Test
  void should_keep_its_days_in_order_and_once() {
    HolidayCalendar calendar = MAY.withWorked(day(25), day(11), day(25));

    assertThat(MAY.getClosed()).containsExactly(day(1), day(6));
    assertThat(calendar.getWorked()).containsExactly(day(11), day(25));
    assertThat(MAY.withClosed(day(6), day(1))).isEqualTo(MAY);
  }

  @Test
  void should_name_all_that_contradicts_when_built() {
    assertThatThrownBy(
            () ->
                HolidayCalendar.builder()
                    .known(MAY.getKnown())
                    .addClosed(day(4), day(32))
                    .addWorked(day(4), day(7), day(0))
                    .build())
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "2024-06-01 is not known; 2024-04-30 is not known; 2024-05-04 is both closed and"
                + " worked; 2024-05-07 is worked anyway; 2024-04-30 is worked anyway");
  }

  @ParameterizedTest
  @CsvSource({
    "2024-05-01/2024-05-31, 22", "2024-05-04/2024-05-06, 0", "2024-05-11/2024-05-11, 1",
    "2024-05-02/2024-05-07, 3", "2024-04-30/2024-05-02,", "2024-05-31/2024-06-01,",
    "2024-05-02/..,", "../2024-05-02,"
  })
  void should_count_working_days_where_it_knows_them_all(String period, Long count) {
    assertThat(MAY.workingDays(DatePeriod.parse(period))).isEqualTo(Optional.ofNullable(count));
  }

  /** The 3rd is a Friday; the start itself does not count. */
  @ParameterizedTest
  @CsvSource({
    "2024-05-02, 1, CALENDAR, 2024-05-03, 2024-05-03",
    "2024-05-03, 1, CALENDAR, 2024-05-04, 2024-05-04",
    "2024-05-03, 1, WORKING, 2024-05-07, 2024-05-07",
    "2024-05-03, 1, UNSTATED, 2024-05-04, 2024-05-07",
    "2024-05-07, 4, WORKING, 2024-05-11, 2024-05-11",
    "2024-05-30, 1, WORKING, 2024-05-31, 2024-05-31",
    "2024-05-30, 2, WORKING,,",
    "2024-05-30, 2, UNSTATED, 2024-06-01,",
    "2024-05-30, 2, CALENDAR, 2024-06-01, 2024-06-01",
    "2024-04-29, 1, WORKING,,",
    "2024-04-30, 1, WORKING, 2024-05-02, 2024-05-02"
  })
  void should_end_on_the_last_day_when_days_run_from_a_start(
      LocalDate start, int number, DayKind kind, LocalDate earliest, LocalDate latest) {
    assertThat(new Days(number, kind).deadlineAfter(start, MAY))
        .isEqualTo(new Deadline(Optional.ofNullable(earliest), Optional.ofNullable(latest)));
  }

  @ParameterizedTest
  @CsvSource({
    "2024-05-07, 1, CALENDAR, 2024-05-06, 2024-05-06",
    "2024-05-07, 1, WORKING, 2024-05-03, 2024-05-03",
    "2024-05-07, 1, UNSTATED, 2024-05-03, 2024-05-06",
    "2024-05-03, 2, WORKING,,",
    "2024-05-03, 2, UNSTATED,, 2024-05-01",
    "2024-06-01, 1, WORKING, 2024-05-31, 2024-05-31",
    "2024-06-02, 1, WORKING,,"
  })
  void should_end_before_an_event_when_days_run_back_from_it(
      LocalDate event, int number, DayKind kind, LocalDate earliest, LocalDate latest) {
    assertThat(new Days(number, kind).deadlineBefore(event, MAY))
        .isEqualTo(new Deadline(Optional.ofNullable(earliest), Optional.ofNullable(latest)));
  }

  @ParameterizedTest
  @CsvSource({
    "2024-05-04, 2024-05-07, 2024-05-04, YES",
    "2024-05-04, 2024-05-07, 2024-05-05, UNKNOWN",
    "2024-05-04, 2024-05-07, 2024-05-07, UNKNOWN",
    "2024-05-04, 2024-05-07, 2024-05-08, NO",
    "2024-05-04,, 2024-05-04, YES",
    "2024-05-04,, 2024-05-08, UNKNOWN",
    ", 2024-05-07, 2024-05-01, UNKNOWN",
    ", 2024-05-07, 2024-05-08, NO",
    ",, 2024-05-01, UNKNOWN",
    "2024-05-04, 2024-05-04, 2024-05-04, YES",
    "2024-05-04, 2024-05-04, 2024-05-05, NO"
  })
  void should_be_met_by_every_reading_or_by_none(
      LocalDate earliest, LocalDate latest, LocalDate done, Truth met) {
    Deadline deadline = new Deadline(Optional.ofNullable(earliest), Optional.ofNullable(latest));

    assertThat(deadline.met(done)).isEqualTo(met);
    assertThat(deadline.settled()).isEqualTo(deadline.earliest().filter(day -> day.equals(latest)));
  }

  @Test
  void should_refuse_what_is_no_span_and_no_deadline() {
    assertThat(new Days(1, DayKind.WORKING).number()).isEqualTo(1);
    assertThatThrownBy(() -> new Days(0, DayKind.WORKING))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> MAY.workingDayAfter(day(2), 0))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new Deadline(Optional.of(day(2)), Optional.of(day(1))))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
