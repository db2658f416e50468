package vn.chibo.examples.benchmarks.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.chibo.examples.benchmarks.evaluation.measures.Measures;
import vn.chibo.examples.benchmarks.evaluation.measures.StreamMeasure.Cost;
import vn.chibo.examples.benchmarks.evaluation.measures.StreamMeasure.Streams;

class EvaluationResultsTest {
  private static final Measures MEASURES =
      new Measures(
          new Streams(new Cost(1_000, 5 << 20), new Cost(1_100, 7 << 20)), 900, 700, 1_400_000);

  /** By hand 4,000 ns, the outcomes of the library 1,000, all others 40,000. */
  private static final Rows ROWS =
      new Rows(
          Stream.of(
                  rows(SpanRulesBenchmark.class, SpanContender.values()),
                  rows(StandardRulesBenchmark.class, StandardContender.values()),
                  rows(TwoThreadsBenchmark.class, SpanContender.values()))
              .flatMap(List::stream)
              .toList());

  private final String text = new EvaluationResults(ROWS, MEASURES).text();

  @Test
  void should_print_every_bar_when_some_are_missed() {
    assertThat(text)
        .contains("| set 1, outcomes: to rule by rule | 0.25 | ≤ 0.5 | met |")
        .contains("| aim: CEL to outcomes | 40.00 | ≥ 500 | MISSED |")
        .contains("| a cell of 1,000,000 to one of 1,000 | 1.10 | ≤ 1.15 | met |")
        .contains("| heap that 1,000,000 cells leave, MiB | 2.00 | ≤ 1 | MISSED |")
        .contains("| cells by two threads to one | 2.00 | ≥ 1.7 | met |");
    assertThat(text.lines().filter(line -> line.matches(".*\\| (met|MISSED) \\|"))).hasSize(15);
  }

  @Test
  void should_have_a_row_for_every_contender_when_all_ran() {
    assertThat(text)
        .contains("| by hand, rule by rule | 4,000 | 4,000 to 4,000 | 1.00 |")
        .contains("| library, outcomes | 1,000 | 1,000 to 1,000 | 0.25 |")
        .contains("All explained to outcomes: 40 times in set 1, 40 in set 2.");
  }

  private static List<Row> rows(Class<?> benchmark, Enum<?>[] contenders) {
    return Arrays.stream(contenders)
        .map(Enum::name)
        .map(name -> row(benchmark.getSimpleName(), name))
        .toList();
  }

  private static Row row(String benchmark, String contender) {
    double nanos =
        switch (contender) {
          case "RULE_BY_RULE" -> 4_000;
          case "PLANNED" -> 1_000;
          default -> 40_000;
        };
    return new Row(benchmark, contender, nanos, nanos, nanos);
  }
}
