package vn.chibo.core.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MonthsTest {

  private static Optional<LocalDate> after(int number, MonthEnd end, LocalDate day) {
    return new Months(number, end).after(day);
  }

  private static Optional<LocalDate> before(int number, MonthEnd end, LocalDate day) {
    return new Months(number, end).before(day);
  }

  @ParameterizedTest
  @CsvSource({
    "2024-01-28,  1, 2024-02-28",
    "2024-01-29,  1, 2024-02-29",
    "2023-01-28,  1, 2023-02-28",
    "2024-11-30,  1, 2024-12-30",
    "2024-11-30,  2, 2025-01-30",
    "2024-02-29,  1, 2024-03-29",
    "2024-02-29, 48, 2028-02-29",
    "2023-02-28, 12, 2024-02-28",
    "2024-12-31,  1, 2025-01-31",
    "2024-12-01,  1, 2025-01-01"
  })
  void should_run_to_the_day_of_the_same_number_when_there_is_one(
      LocalDate first, int number, LocalDate last) {
    for (MonthEnd end : MonthEnd.values()) {
      assertThat(after(number, end, first)).contains(last);
      assertThat(before(number, end, last)).contains(first);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "2024-01-30,  1, 2024-02-29, 2024-03-01",
    "2024-01-31,  1, 2024-02-29, 2024-03-01",
    "2023-01-29,  1, 2023-02-28, 2023-03-01",
    "2023-01-31,  1, 2023-02-28, 2023-03-01",
    "2024-02-29, 12, 2025-02-28, 2025-03-01",
    "2024-03-31,  1, 2024-04-30, 2024-05-01",
    "2024-10-31,  1, 2024-11-30, 2024-12-01",
    "2023-11-30,  3, 2024-02-29, 2024-03-01",
    "1896-02-29, 48, 1900-02-28, 1900-03-01"
  })
  void should_end_as_is_said_when_the_month_has_no_such_day(
      LocalDate first, int number, LocalDate lastDay, LocalDate nextDay) {
    assertThat(after(number, MonthEnd.LAST_DAY, first)).contains(lastDay);
    assertThat(after(number, MonthEnd.NEXT_DAY, first)).contains(nextDay);
    assertThat(after(number, MonthEnd.EXACT_ONLY, first)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "2024-03-31,  1, 2024-02-29, 2024-03-01",
    "2024-03-30,  1, 2024-02-29, 2024-03-01",
    "2023-03-29,  1, 2023-02-28, 2023-03-01",
    "2024-02-29, 12, 2023-02-28, 2023-03-01",
    "2024-12-31,  1, 2024-11-30, 2024-12-01"
  })
  void should_begin_as_is_said_when_the_month_before_has_no_such_day(
      LocalDate last, int number, LocalDate lastDay, LocalDate nextDay) {
    assertThat(before(number, MonthEnd.LAST_DAY, last)).contains(lastDay);
    assertThat(before(number, MonthEnd.NEXT_DAY, last)).contains(nextDay);
    assertThat(before(number, MonthEnd.EXACT_ONLY, last)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(ints = {0, -1})
  void should_refuse_a_number_below_one(int number) {
    assertThatThrownBy(() -> new Months(number, MonthEnd.LAST_DAY))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
