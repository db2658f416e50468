package vn.chibo.examples.benchmarks.coldstart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class ColdStartTest {

  @Test
  void should_report_on_the_cell_when_run() {
    assertThat(ColdStart.report()).contains("Chi bộ thôn 3", "12-HD/BTCTW");
  }

  /** A class path without the program, or a JVM that fails, would throw. */
  @Test
  void should_take_time_when_run_in_a_fresh_jvm() {
    assertThat(ColdStartMeasure.medianMillis(1)).isPositive();
  }

  @Test
  void should_refuse_when_asked_for_no_run() {
    assertThatThrownBy(() -> ColdStartMeasure.medianMillis(0))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("runs must be at least 1: 0");
  }
}
