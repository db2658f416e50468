package vn.chibo.core.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TimeTest {
  private static final DatePeriod YEAR = DatePeriod.ofYear(2024);

  @Test
  void should_hold_its_first_and_last_day_and_no_other() {
    DatePeriod april = DatePeriod.ofClosed(LocalDate.of(2024, 4, 1), LocalDate.of(2024, 4, 30));

    assertThat(april.contains(LocalDate.of(2024, 3, 31))).isFalse();
    assertThat(april.contains(LocalDate.of(2024, 4, 1))).isTrue();
    assertThat(april.contains(LocalDate.of(2024, 4, 30))).isTrue();
    assertThat(april.contains(LocalDate.of(2024, 5, 1))).isFalse();
    assertThat(april.days()).isEqualTo(30);
    assertThat(april).hasToString("2024-04-01/2024-04-30");
  }

  @Test
  void should_refuse_a_period_without_a_day() {
    LocalDate day = LocalDate.of(2024, 4, 1);

    assertThatThrownBy(() -> new DatePeriod(day, day)).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void should_leave_what_the_others_do_not_cover() {
    DatePeriod spring = DatePeriod.ofClosed(LocalDate.of(2024, 4, 1), LocalDate.of(2024, 6, 30));

    assertThat(YEAR.minus(List.of(spring)))
        .hasToString("[2024-01-01/2024-03-31, 2024-07-01/2024-12-31]");
    assertThat(spring.minus(List.of(YEAR))).isEmpty();
    assertThat(YEAR.upTo(LocalDate.of(2023, 12, 31))).isEmpty();
    assertThat(YEAR.upTo(LocalDate.of(2024, 1, 1)))
        .contains(DatePeriod.ofDay(LocalDate.of(2024, 1, 1)));
  }

  @ParameterizedTest
  @CsvSource({"2024-03-31, 1, I", "2024-04-01, 2, II", "2024-09-30, 3, III", "2024-10-01, 4, IV"})
  void should_find_the_quarter_of_a_day(LocalDate day, int number, String roman) {
    assertThat(Quarter.of(day)).isEqualTo(new Quarter(2024, number));
    assertThat(Quarter.of(day).roman()).isEqualTo(roman);
    assertThat(Quarter.of(day).period()).isEqualTo(Span.QUARTER.around(day));
  }

  @Test
  void should_give_whole_spans_within_and_cut_spans_touching() {
    DatePeriod part = DatePeriod.ofClosed(LocalDate.of(2024, 2, 10), LocalDate.of(2024, 7, 1));

    assertThat(Span.QUARTER.within(YEAR)).hasSize(4);
    assertThat(Span.MONTH.within(part)).hasSize(4);
    assertThat(Span.QUARTER.touching(part))
        .hasToString("[2024-02-10/2024-03-31, 2024-04-01/2024-06-30, 2024-07-01/2024-07-01]");
  }

  @ParameterizedTest
  @CsvSource({
    "2018, 2018-01-01/2018-12-31",
    "2024-02, 2024-02-01/2024-02-29",
    "2024-05-30, 2024-05-30/2024-05-30"
  })
  void should_be_every_day_that_a_partial_date_may_be(String text, String period) {
    assertThat(PartialDate.parse(text)).hasToString(text);
    assertThat(PartialDate.parse(text).period()).hasToString(period);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "24", "2024-13", "2024-02-30", "2024-5-3", "30/05/2024"})
  void should_refuse_what_no_calendar_has(String text) {
    assertThatThrownBy(() -> PartialDate.parse(text)).isInstanceOf(IllegalArgumentException.class);
  }
}
