package vn.chibo.examples.benchmarks.evaluation.workload;

import java.util.OptionalInt;
import vn.chibo.core.time.DatePeriod;

/** Takes in every code and all evidence, so that none can be left out unseen. */
public final class Checksum implements Findings {
  private long sum;

  /** Of nothing yet. */
  public Checksum() {}

  @Override
  public void codes(long[] codes) {
    for (long code : codes) {
      add(code);
    }
  }

  @Override
  public void shortfall(int rule, DatePeriod span, OptionalInt longest) {
    add(rule);
    add(span.start().toEpochDay());
    add(span.end().toEpochDay());
    add(longest.orElse(-1));
  }

  /** Takes in one more figure. */
  public void add(long figure) {
    sum = Long.rotateLeft(sum, 1) ^ figure;
  }

  /** The sum so far. */
  public long sum() {
    return sum;
  }
}
