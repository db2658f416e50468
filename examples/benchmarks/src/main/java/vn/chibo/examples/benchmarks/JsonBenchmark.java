package vn.chibo.examples.benchmarks;

import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import vn.chibo.core.json.ChiboJson;
import vn.chibo.core.record.CellRecord;

/** The time to write and to read the record of a cell over a year; for information. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 5, time = 500, timeUnit = TimeUnit.MILLISECONDS)
@Measurement(iterations = 5, time = 500, timeUnit = TimeUnit.MILLISECONDS)
public class JsonBenchmark {
  private final ChiboJson jackson2 = ChiboJson.jackson2();
  private final ChiboJson jackson3 = ChiboJson.jackson3();
  private final CellRecord year = CellYear.cellRecord();
  private final String text = jackson3.write(year);

  /** A record to text with Jackson 2. */
  @Benchmark
  public String writeWithJackson2() {
    return jackson2.write(year);
  }

  /** A record to text with Jackson 3. */
  @Benchmark
  public String writeWithJackson3() {
    return jackson3.write(year);
  }

  /** A checked record from text with Jackson 2. */
  @Benchmark
  public CellRecord readWithJackson2() {
    return jackson2.read(text, CellRecord.class);
  }

  /** A checked record from text with Jackson 3. */
  @Benchmark
  public CellRecord readWithJackson3() {
    return jackson3.read(text, CellRecord.class);
  }
}
