package vn.chibo.core.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SpanAndQuarterTest {

  @ParameterizedTest
  @CsvSource({
    "MONTH, 2024-01-01, 2024-12-31, 12",
    "QUARTER, 2024-01-01, 2024-12-31, 4",
    "YEAR, 2024-01-01, 2024-12-31, 1",
    "YEAR, 2024-01-01, 2024-12-30, 0",
    "YEAR, 2024-01-02, 2024-12-31, 0",
    "YEAR, 2023-12-31, 2025-01-01, 1",
    "QUARTER, 2024-02-01, 2024-06-29, 0",
    "QUARTER, 2024-02-01, 2024-06-30, 1",
    "QUARTER, 2024-04-01, 2024-06-30, 1",
    "MONTH, 2024-02-01, 2024-02-28, 0",
    "MONTH, 2024-02-01, 2024-02-29, 1"
  })
  void should_leave_out_parts_at_the_ends_when_spans_are_counted(
      Span span, LocalDate first, LocalDate last, int count) {
    assertThat(span.within(DatePeriod.ofClosed(first, last))).hasSize(count);
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 5, -1})
  void should_refuse_when_a_year_has_no_such_quarter(int number) {
    assertThatThrownBy(() -> new Quarter(2024, number))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @ParameterizedTest
  @CsvSource({
    "1, 2024-01-01/2024-03-31", "2, 2024-04-01/2024-06-30",
    "3, 2024-07-01/2024-09-30", "4, 2024-10-01/2024-12-31"
  })
  void should_have_three_months_when_asked_for_its_days(int number, String period) {
    assertThat(new Quarter(2024, number).period()).hasToString(period);
  }

  @Test
  void should_run_on_when_no_end_is_known() {
    DatePeriod open = DatePeriod.from(LocalDate.of(2018, 7, 6));

    assertThat(open.unbounded()).isTrue();
    assertThat(open.contains(LocalDate.of(2018, 7, 5))).isFalse();
    assertThat(open.contains(LocalDate.of(9999, 12, 31))).isTrue();
    assertThat(open.days()).isEqualTo(Integer.MAX_VALUE);
    assertThat(open).hasToString("2018-07-06/..");
    assertThat(DatePeriod.ofYear(2018).unbounded()).isFalse();
  }

  @Test
  void should_refuse_when_the_last_day_is_before_the_first() {
    LocalDate day = LocalDate.of(2024, 5, 2);

    assertThat(DatePeriod.ofClosed(day, day).days()).isEqualTo(1);
    assertThatThrownBy(() -> DatePeriod.ofClosed(day, day.minusDays(1)))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"2024-00", "2023-02-29", "2024-04-31", "2024-05-30 ", "20245", "2024-05-"})
  void should_refuse_when_no_date_is_written_so(String text) {
    assertThatThrownBy(() -> PartialDate.parse(text)).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void should_refuse_a_day_when_its_month_is_not_known() {
    assertThatThrownBy(() -> new PartialDate(2024, Optional.empty(), Optional.of(3)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("month");
  }
}
