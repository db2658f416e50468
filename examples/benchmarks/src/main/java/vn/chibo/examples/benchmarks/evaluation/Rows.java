package vn.chibo.examples.benchmarks.evaluation;

import java.util.Comparator;
import java.util.List;

/**
 * What the contenders took, all out of one run.
 *
 * @param all in the order of the run
 */
record Rows(List<Row> all) {
  Rows {
    all = List.copyOf(all);
  }

  Row row(Class<?> benchmark, Enum<?> contender) {
    return all.stream().filter(row -> row.isOf(benchmark, contender)).findFirst().orElseThrow();
  }

  /** The rows of a benchmark, that of one contender first. */
  List<Row> of(Class<?> benchmark, Row first) {
    return all.stream()
        .filter(row -> row.isOf(benchmark))
        .sorted(Comparator.comparingInt(row -> row.equals(first) ? 0 : 1))
        .toList();
  }

  /** How many times the median of another contender that of one is. */
  double ratio(Class<?> benchmark, Enum<?> one, Enum<?> other) {
    return row(benchmark, one).median() / row(benchmark, other).median();
  }

  /** How many times the cells of one thread two threads evaluate in the same time. */
  double twoThreadsToOne(SpanContender contender) {
    double one = row(SpanRulesBenchmark.class, contender).median();
    return 2 * one / row(TwoThreadsBenchmark.class, contender).median();
  }
}
