package vn.chibo.examples.benchmarks.evaluation.measures;

import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.chibo.core.record.CellRecord;
import vn.chibo.evaluator.Evaluation;
import vn.chibo.evaluator.Evaluator;
import vn.chibo.examples.benchmarks.evaluation.chibo.SpanRuleBook;
import vn.chibo.examples.benchmarks.evaluation.workload.CellYears;
import vn.chibo.examples.benchmarks.evaluation.workload.Checksum;
import vn.chibo.examples.benchmarks.evaluation.workload.SpanRule;

/**
 * Whether a long stream of cells costs more, by the cell, than a short one, and whether anything of
 * it stays. The cells are built as the stream asks for them, which is not timed.
 */
public final class StreamMeasure {
  private static final int CHUNK = 1_000;

  private final Evaluator evaluator = Evaluator.of(SpanRuleBook.of(SpanRule.RULES));
  private final Checksum checksum = new Checksum();
  private long building;

  private StreamMeasure() {}

  /**
   * Evaluates a million cells twice: in a thousand streams, then in one.
   *
   * @param chunks thousands of cells, at least one
   */
  public static Streams ofThousands(int chunks) {
    StreamMeasure measure = new StreamMeasure();
    int warmUp = Math.max(1, chunks / 10);
    measure.evaluated(warmUp, 1);
    measure.evaluated(1, warmUp);
    return new Streams(measure.evaluated(chunks, 1), measure.evaluated(1, chunks));
  }

  /** Evaluates some streams of the same length, one after the other. */
  private Cost evaluated(int streams, int chunks) {
    long nanos = 0;
    for (int stream = 0; stream < streams; stream++) {
      nanos += evaluated(chunks);
    }
    double cells = (double) CHUNK * streams * chunks;
    return new Cost(nanos / cells, heap());
  }

  private long evaluated(int chunks) {
    CellYears years = CellYears.spans();
    building = 0;
    long start = System.nanoTime();
    Stream<CellRecord> cells =
        IntStream.range(0, chunks).mapToObj(chunk -> build(years)).flatMap(List::stream);
    evaluator.evaluate(cells, CellYears.SPANS_DAY).forEach(this::consume);
    return System.nanoTime() - start - building;
  }

  private List<CellRecord> build(CellYears years) {
    long start = System.nanoTime();
    List<CellRecord> built = years.next(CHUNK);
    building += System.nanoTime() - start;
    return built;
  }

  private void consume(Evaluation evaluation) {
    for (int rule = 0; rule < evaluation.size(); rule++) {
      checksum.add(evaluation.code(rule));
    }
  }

  /** What is still reachable, this with its evaluator among it. */
  private long heap() {
    System.gc();
    checksum.add(evaluator.book().rules().size());
    return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
  }

  /**
   * What streams of one length cost.
   *
   * @param nanos by the cell
   * @param heap the bytes in use after them, once collected
   */
  public record Cost(double nanos, long heap) {}

  /**
   * As many cells twice.
   *
   * @param few in streams of a thousand
   * @param many in one stream
   */
  public record Streams(Cost few, Cost many) {

    /** How many times the nanoseconds of few those of many are. */
    public double ratio() {
      return many.nanos / few.nanos;
    }

    /** The bytes that many leave beyond what few leave; negative where they leave less. */
    public long growth() {
      return many.heap - few.heap;
    }
  }
}
