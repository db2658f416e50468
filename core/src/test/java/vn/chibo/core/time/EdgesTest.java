package vn.chibo.core.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The last day of a period beside a day, and how long a span is. */
class EdgesTest {

  @ParameterizedTest
  @CsvSource({
    "2024-04-01/2024-04-30, 2024-03-31, true",
    "2024-04-01/2024-04-30, 2024-04-29, true",
    "2024-04-01/2024-04-30, 2024-04-30, false",
    "2024-04-01/2024-04-30, 2024-05-01, false",
    "2024-04-01/.., 2024-05-01, true"
  })
  void should_last_beyond_a_day_when_its_last_day_is_later(
      String period, LocalDate day, boolean beyond) {
    assertThat(DatePeriod.parse(period).lastsBeyond(day)).isEqualTo(beyond);
  }

  @Test
  void should_not_last_beyond_the_last_day_there_is() {
    assertThat(DatePeriod.parse("2024-04-01/..").lastsBeyond(LocalDate.MAX)).isFalse();
  }

  @ParameterizedTest
  @CsvSource({"MONTH, 1", "QUARTER, 3", "YEAR, 12"})
  void should_know_its_months(Span span, int months) {
    assertThat(span.months()).isEqualTo(months);
  }
}
