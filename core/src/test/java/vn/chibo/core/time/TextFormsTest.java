package vn.chibo.core.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Periods, quarters and partial dates as texts, both ways. */
class TextFormsTest {
  private static final LocalDate DAY = LocalDate.of(2024, 5, 3);

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2024-01-01/2024-12-31",
        "2024-05-03/2024-05-03",
        "2024-05-03/..",
        "../2024-05-03",
        "../..",
        "+12024-01-01/+12024-01-02",
        "-0044-03-15/0001-01-01"
      })
  void should_print_what_it_reads_when_a_period_is_sound(String text) {
    assertThat(DatePeriod.parse(text)).hasToString(text);
  }

  @Test
  void should_stand_for_what_is_not_known_when_two_dots_are_read() {
    assertThat(DatePeriod.parse("2024-05-03/..")).isEqualTo(DatePeriod.from(DAY));
    assertThat(DatePeriod.parse("../2024-05-03")).isEqualTo(DatePeriod.until(DAY));
    assertThat(DatePeriod.parse("../..")).isEqualTo(DatePeriod.from(LocalDate.MIN));
    assertThat(DatePeriod.until(DAY).openStart()).isTrue();
    assertThat(DatePeriod.until(DAY).contains(DAY.plusDays(1))).isFalse();
    assertThat(DatePeriod.from(DAY).openStart()).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "'', not a period",
    "2024-01-01, not a period",
    "2024-01-01/2024-01-02/2024-01-03, not a period",
    "2024-02-30/.., '\"2024-02-30\" is neither a day'",
    "/2024-02-01, '\"\" is neither a day'",
    "2024-02-01/..., '\"...\" is neither a day'",
    "2024-02-01/ 2024-02-02, is neither a day",
    "2024-02-02/2024-02-01, the last day is before the first"
  })
  void should_say_why_when_a_period_is_refused(String text, String why) {
    assertThatThrownBy(() -> DatePeriod.parse(text))
        .isExactlyInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining(why);
  }

  @ParameterizedTest
  @CsvSource({
    "2024-Q1, 2024-01-01/2024-03-31, 2023-Q4, 2024-Q2",
    "2024-Q4, 2024-10-01/2024-12-31, 2024-Q3, 2025-Q1",
    "9999-Q4, 9999-10-01/9999-12-31, 9999-Q3, +10000-Q1",
    "0000-Q1, 0000-01-01/0000-03-31, -0001-Q4, 0000-Q2"
  })
  void should_read_and_step_when_a_quarter_is_written(
      String text, String period, String previous, String next) {
    Quarter quarter = Quarter.parse(text);

    assertThat(quarter).hasToString(text);
    assertThat(quarter.period()).hasToString(period);
    assertThat(quarter.previous()).hasToString(previous).isLessThan(quarter);
    assertThat(quarter.next()).hasToString(next).isGreaterThan(quarter);
    assertThat(Quarter.parse(next).previous()).isEqualTo(quarter);
    assertThat(Quarter.of(quarter.period())).contains(quarter);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "2024",
        "2024-Q0",
        "2024-Q5",
        "2024-q1",
        "24-Q1",
        "2024-Q11",
        "12024-Q1",
        "Q1"
      })
  void should_refuse_when_no_quarter_is_written_so(String text) {
    assertThatThrownBy(() -> Quarter.parse(text)).isInstanceOf(IllegalArgumentException.class);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2024-01-01/2024-03-30",
        "2024-01-02/2024-03-31",
        "2024-01-01/..",
        "../2024-03-31"
      })
  void should_be_no_quarter_when_the_period_has_other_days(String period) {
    assertThat(Quarter.of(DatePeriod.parse(period))).isEqualTo(Optional.empty());
  }

  @Test
  void should_refuse_a_year_when_no_calendar_has_it() {
    assertThatThrownBy(() -> new Quarter(1_000_000_000, 1))
        .isInstanceOf(IllegalArgumentException.class);
    assertThat(Quarter.of(LocalDate.MAX).toString()).isEqualTo("+999999999-Q4");
  }

  @ParameterizedTest
  @ValueSource(strings = {"+12024-05", "-0044-03-15", "0000", "+999999998"})
  void should_print_what_it_reads_when_a_year_has_a_sign(String text) {
    assertThat(PartialDate.parse(text)).hasToString(text);
  }

  static Stream<Object> values() {
    return Stream.of(
        DatePeriod.ofYear(2024),
        DatePeriod.until(DAY),
        new Quarter(2024, 3),
        PartialDate.parse("2024"),
        PartialDate.parse("2024-05"),
        PartialDate.of(DAY));
  }

  @ParameterizedTest
  @MethodSource("values")
  void should_be_its_text_when_written_as_json(Object value) throws Exception {
    ObjectMapper mapper = new ObjectMapper();
    String json = mapper.writeValueAsString(value);

    assertThat(json).isEqualTo("\"" + value + "\"");
    assertThat(mapper.readValue(json, value.getClass())).isEqualTo(value);
  }
}
