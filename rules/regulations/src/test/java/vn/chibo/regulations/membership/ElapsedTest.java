package vn.chibo.regulations.membership;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.chibo.core.figure.Fraction;
import vn.chibo.core.figure.Quantity;
import vn.chibo.core.time.DatePeriod;
import vn.chibo.core.time.HolidayCalendar;
import vn.chibo.core.time.PartialDate;

class ElapsedTest {
  private static final HolidayCalendar DAYS_OFF =
      HolidayCalendar.builder()
          .known(DatePeriod.ofYear(2025))
          .addClosed(LocalDate.of(2025, 9, 2))
          .build();

  private static DatePeriod days(String date) {
    return PartialDate.parse(date).period();
  }

  @ParameterizedTest
  @CsvSource({
    "2025-01-31, 2025-02-28, 28/29, 1",
    "2025-01-31, 2025-03-01, 1, 32/31",
    "2025-01-15, 2025-02-15, 1, 1",
    "2025-01-15, 2025-02-14, 30/31, 30/31",
    "2025-01-15, 2026-01-15, 12, 12",
    "2025-01-15, 2025-01-15, 0, 0",
    "2025-01-15, 2025-01-14, 0, 0",
  })
  void should_count_months_by_both_ends_of_a_short_month(
      String from, String to, String low, String high) {
    assertThat(Elapsed.months(days(from), days(to)))
        .isEqualTo(Quantity.between(Fraction.parse(low), Fraction.parse(high)));
  }

  @Test
  void should_end_on_the_last_day_of_a_short_month_when_asked_so() {
    assertThat(Elapsed.monthsToLastDay(days("2025-01-31"), days("2025-02-28")))
        .isEqualTo(Quantity.exactly(1));
    assertThat(Elapsed.monthsToLastDay(days("2024-02-29"), days("2025-02-28")))
        .isEqualTo(Quantity.exactly(12));
  }

  @Test
  void should_count_days_without_the_first_and_nothing_backwards() {
    assertThat(Elapsed.days(days("2025-01-05"), days("2025-01-06"))).isEqualTo(Quantity.exactly(1));
    assertThat(Elapsed.days(days("2025-01-06"), days("2025-01-05"))).isEqualTo(Quantity.exactly(0));
    assertThat(Elapsed.days(days("2025-01"), days("2025-02-10")))
        .isEqualTo(Quantity.between(Fraction.of(10), Fraction.of(40)));
    assertThat(Elapsed.days(days("2025-01-05"), DatePeriod.from(LocalDate.of(2025, 1, 9))))
        .isEqualTo(Quantity.atLeast(Fraction.of(4)));
    assertThat(Elapsed.days(DatePeriod.from(LocalDate.of(2025, 1, 9)), days("2025-01-12")))
        .isEqualTo(Quantity.between(Fraction.ZERO, Fraction.of(3)));
    assertThat(Elapsed.days(DatePeriod.until(LocalDate.of(2025, 1, 9)), days("2025-01-12")))
        .isEqualTo(Quantity.atLeast(Fraction.of(3)));
  }

  @Test
  void should_leave_days_off_out_when_a_calendar_knows_them() {
    DatePeriod friday = days("2025-08-29");
    DatePeriod wednesday = days("2025-09-03");
    assertThat(Elapsed.workingDays(Optional.of(DAYS_OFF), friday, wednesday))
        .isEqualTo(Quantity.exactly(2));
    assertThat(Elapsed.workingDays(Optional.empty(), friday, wednesday))
        .isEqualTo(Quantity.between(Fraction.ZERO, Fraction.of(5)));
    assertThat(Elapsed.workingDays(Optional.of(DAYS_OFF), days("2024-12-31"), days("2025-01-02")))
        .isEqualTo(Quantity.exactly(2));
    assertThat(Elapsed.workingDays(Optional.of(DAYS_OFF), days("2024-12-29"), days("2025-01-02")))
        .isEqualTo(Quantity.between(Fraction.ZERO, Fraction.of(4)));
  }

  @Test
  void should_count_years_in_months() {
    assertThat(Elapsed.years(days("2000-05-10"), days("2018-05-10")))
        .isEqualTo(Quantity.exactly(18));
    assertThat(Elapsed.years(days("2000-05-10"), days("2018-11-10")))
        .isEqualTo(Quantity.exactly(Fraction.of(37, 2)));
  }
}
