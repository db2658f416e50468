package vn.chibo.testkit.arbitrary;

import net.jqwik.api.Arbitrary;
import vn.chibo.core.figure.Published;
import vn.chibo.core.figure.Quantity;
import vn.chibo.core.figure.Statistic;

/** What reports state of many parts: shares, counts, words of extent, plain mentions. */
public final class PublishedArbitraries {
  private PublishedArbitraries() {}

  /** Anything that a report can state. */
  public static Arbitrary<Published> published() {
    return CoreArbitraries.of(Published.class);
  }

  /** Shares printed to a tenth of a percent, and counts; often at a threshold. */
  public static Arbitrary<Statistic> statistics() {
    return CoreArbitraries.of(Statistic.class);
  }

  /** Figures known exactly, rounded, or within bounds. */
  public static Arbitrary<Quantity> quantities() {
    return CoreArbitraries.of(Quantity.class);
  }
}
