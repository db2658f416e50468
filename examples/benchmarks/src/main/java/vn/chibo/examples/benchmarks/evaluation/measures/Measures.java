package vn.chibo.examples.benchmarks.evaluation.measures;

import vn.chibo.examples.benchmarks.coldstart.ColdStartMeasure;

/**
 * What one run measured without JMH.
 *
 * @param streams a million cells in streams of a thousand and in one
 * @param bytes retained by the evaluation of a cell with its witnesses
 * @param coldStart milliseconds from the start of a JVM to the end of its first report
 * @param jars the bytes of the jars of core and evaluator
 */
public record Measures(StreamMeasure.Streams streams, double bytes, long coldStart, long jars) {
  private static final int THOUSANDS = 1_000;
  private static final int CELLS = 2_000;
  private static final int COLD_STARTS = 7;

  /** Measures all, one after the other. */
  public static Measures take() {
    return new Measures(
        StreamMeasure.ofThousands(THOUSANDS),
        EvaluationBytes.perCell(CELLS),
        ColdStartMeasure.medianMillis(COLD_STARTS),
        PublishedJars.bytes());
  }
}
