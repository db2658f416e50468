package vn.chibo.examples.benchmarks.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EvaluationBarTest {

  @ParameterizedTest
  @CsvSource({"0.49, true", "0.5, true", "0.51, false", "NaN, false"})
  void should_be_met_when_no_more_than_the_limit(double measured, boolean met) {
    assertThat(EvaluationBar.atMost(0.5, "a", measured).met()).isEqualTo(met);
  }

  @ParameterizedTest
  @CsvSource({"1.69, false", "1.7, true", "1.71, true", "NaN, false"})
  void should_be_met_when_no_less_than_the_limit(double measured, boolean met) {
    assertThat(EvaluationBar.atLeast(1.7, "a", measured).met()).isEqualTo(met);
  }

  @Test
  void should_print_the_miss_when_it_is_one() {
    assertThat(EvaluationBar.atMost(1_500_000, "bytes", 1_500_001).row())
        .isEqualTo("| bytes | 1,500,001.00 | ≤ 1,500,000 | MISSED |");
    assertThat(EvaluationBar.atLeast(1.7, "threads", 1.9).row())
        .isEqualTo("| threads | 1.90 | ≥ 1.7 | met |");
  }
}
