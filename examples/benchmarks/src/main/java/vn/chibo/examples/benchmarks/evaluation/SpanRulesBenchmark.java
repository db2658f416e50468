package vn.chibo.examples.benchmarks.evaluation;

import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import vn.chibo.examples.benchmarks.evaluation.workload.CellYears;
import vn.chibo.examples.benchmarks.evaluation.workload.Checksum;
import vn.chibo.examples.benchmarks.evaluation.workload.Contender;
import vn.chibo.examples.benchmarks.evaluation.workload.Slices;
import vn.chibo.examples.benchmarks.evaluation.workload.SpanRule;

/** The time of one cell under the thirty rules of the first set, one thread. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(
    value = 2,
    jvmArgs = {"-Xms1g", "-Xmx1g", "-XX:+AlwaysPreTouch"})
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class SpanRulesBenchmark {
  static final int CELLS = 2_000;

  /** Who evaluates. */
  @Param public SpanContender contender = SpanContender.RULE_BY_RULE;

  private final Slices cells = new Slices(CellYears.forSpans(CELLS));
  private Contender opened = SpanContender.RULE_BY_RULE.open();

  /** For JMH. */
  public SpanRulesBenchmark() {}

  /** Builds what is built once; the cells are left as they lie in a program that runs for long. */
  @Setup
  public void open() {
    opened = contender.open();
    System.gc();
  }

  /** All rules over some cells. */
  @Benchmark
  @OperationsPerInvocation(Slices.CELLS)
  public long evaluate() {
    Checksum checksum = new Checksum();
    opened.evaluateAll(cells.next(), SpanRule.RULES.size(), checksum);
    return checksum.sum();
  }
}
