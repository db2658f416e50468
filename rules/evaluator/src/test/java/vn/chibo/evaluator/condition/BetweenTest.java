package vn.chibo.evaluator.condition;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.chibo.core.figure.Unit;
import vn.chibo.core.text.Text;
import vn.chibo.core.time.MonthEnd;

/** Days and months between two days of a fact. */
class BetweenTest {
  private static final Text LABEL = Text.same("time");

  /** A fact with two days. */
  private record Fact(LocalDate first, Optional<LocalDate> second) {
    static final Between<Fact> TIME = new Between<>(Fact::first, Fact::second);
  }

  private static String figure(Measure<Fact> measure, LocalDate first, LocalDate second) {
    Fact fact = new Fact(first, Optional.of(second));
    return measure.reading().apply(fact).single().orElseThrow().toString();
  }

  @ParameterizedTest
  @CsvSource({
    "2024-03-05, 2024-03-05, 0",
    "2024-03-05, 2024-03-06, 1",
    "2024-02-28, 2024-03-01, 2",
    "2023-02-28, 2023-03-01, 1",
    "2024-03-05, 2024-03-04, -1"
  })
  void should_count_the_first_day_in_and_the_second_out(
      LocalDate first, LocalDate second, String expected) {
    assertThat(figure(Fact.TIME.days("days", LABEL), first, second)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({
    "2024-03-05, 2024-04-04, 0, 0, 0",
    "2024-03-05, 2024-04-05, 1, 1, 1",
    "2024-03-05, 2025-03-04, 11, 11, 11",
    "2024-03-05, 2025-03-05, 12, 12, 12",
    "2024-01-31, 2024-02-28, 0, 0, 0",
    "2024-01-31, 2024-02-29, 1, 0, '[0, 1]'",
    "2024-01-31, 2024-03-01, 1, 1, 1",
    "2024-01-31, 2024-03-31, 2, 2, 2",
    "2024-02-29, 2025-02-28, 12, 11, '[11, 12]'",
    "2024-02-29, 2025-03-01, 12, 12, 12",
    "2024-03-05, 2024-03-04, '(.., 0)', '(.., 0)', '(.., 0)'"
  })
  void should_end_a_month_without_such_a_day_where_the_rule_says(
      LocalDate first, LocalDate second, String lastDay, String nextDay, String unnamed) {
    assertThat(figure(Fact.TIME.months("m", LABEL, MonthEnd.LAST_DAY), first, second))
        .isEqualTo(lastDay);
    assertThat(figure(Fact.TIME.months("m", LABEL, MonthEnd.NEXT_DAY), first, second))
        .isEqualTo(nextDay);
    assertThat(figure(Fact.TIME.months("m", LABEL, MonthEnd.EXACT_ONLY), first, second))
        .isEqualTo(unnamed);
  }

  @Test
  void should_miss_the_second_day_when_it_is_not_recorded() {
    Fact open = new Fact(LocalDate.of(2024, 3, 5), Optional.empty());
    Measure<Fact> months = Fact.TIME.months("m", LABEL, MonthEnd.LAST_DAY);
    assertThat(months.reading().apply(open)).isEqualTo(Observation.missing(LABEL));
    assertThat(months.unit()).isEqualTo(Unit.MONTH);
    assertThat(Fact.TIME.days("d", LABEL).unit()).isEqualTo(Unit.DAY);
  }
}
