package vn.chibo.examples.benchmarks.evaluation.workload;

import java.util.function.Consumer;

/** Takes in every code with its day, so that none can be left out unseen. */
public final class Checksum implements Consumer<long[]> {
  private long sum;

  /** Of nothing yet. */
  public Checksum() {}

  @Override
  public void accept(long[] codes) {
    long next = sum;
    for (long code : codes) {
      next = Long.rotateLeft(next, 1) ^ code;
    }
    sum = next;
  }

  /** The sum so far. */
  public long sum() {
    return sum;
  }
}
