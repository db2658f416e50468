package vn.chibo.examples.benchmarks.evaluation;

import java.util.List;
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
import org.openjdk.jmh.annotations.Threads;
import org.openjdk.jmh.annotations.Warmup;
import vn.chibo.core.record.CellRecord;
import vn.chibo.examples.benchmarks.evaluation.workload.CellYears;
import vn.chibo.examples.benchmarks.evaluation.workload.Checksum;
import vn.chibo.examples.benchmarks.evaluation.workload.Contender;
import vn.chibo.examples.benchmarks.evaluation.workload.Slices;
import vn.chibo.examples.benchmarks.evaluation.workload.SpanRule;

/** As {@link SpanRulesBenchmark}, by two threads over the same cells, each the time of its own. */
@State(Scope.Thread)
@Threads(2)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(
    value = 1,
    jvmArgs = {"-Xms1g", "-Xmx1g", "-XX:+AlwaysPreTouch"})
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class TwoThreadsBenchmark {

  /** Who evaluates. */
  @Param public SpanContender contender = SpanContender.RULE_BY_RULE;

  private Contender opened = SpanContender.RULE_BY_RULE.open();
  private Slices slices = new Slices(List.of());

  /** The cells that both threads read. */
  @State(Scope.Benchmark)
  public static class Cells {
    final List<CellRecord> all = CellYears.forSpans(SpanRulesBenchmark.CELLS);

    /** For JMH. */
    public Cells() {}
  }

  /** For JMH. */
  public TwoThreadsBenchmark() {}

  /** Builds what is built once; the cells are left as they lie in a program that runs for long. */
  @Setup
  public void open(Cells cells) {
    opened = contender.open();
    slices = new Slices(cells.all);
    System.gc();
  }

  /** All rules over some cells. */
  @Benchmark
  @OperationsPerInvocation(Slices.CELLS)
  public long evaluate() {
    Checksum checksum = new Checksum();
    opened.evaluateAll(slices.next(), SpanRule.RULES.size(), checksum);
    return checksum.sum();
  }
}
