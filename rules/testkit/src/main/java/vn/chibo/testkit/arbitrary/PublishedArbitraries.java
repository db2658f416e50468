package vn.chibo.testkit;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import vn.chibo.core.figure.Extent;
import vn.chibo.core.figure.ExtentStatement;
import vn.chibo.core.figure.Fraction;
import vn.chibo.core.figure.Mention;
import vn.chibo.core.figure.Published;
import vn.chibo.core.figure.Quantity;
import vn.chibo.core.figure.Standing;
import vn.chibo.core.figure.Statistic;
import vn.chibo.core.figure.StatisticKind;

/** What reports state of many parts: shares, counts, words of extent, plain mentions. */
final class PublishedArbitraries {
  private static final int THOUSAND = 1000;

  private PublishedArbitraries() {}

  static Arbitrary<Published> published() {
    return Arbitraries.oneOf(shares(), shares(), counts(), extents(), mentions());
  }

  private static Arbitrary<Published> shares() {
    Arbitrary<Fraction> share =
        Arbitraries.of(1000, 900, 850, 899, 901, 851, 849, 500, 0)
            .map(tenths -> Fraction.of(tenths, THOUSAND));
    return Combinators.combine(Arbitraries.of(StatisticKind.values()), share)
        .as(
            (kind, value) ->
                Statistic.ofShares(kind, Quantity.exactly(value)).printedTo(Fraction.percent(1)));
  }

  private static Arbitrary<Published> counts() {
    return Combinators.combine(
            Arbitraries.of(StatisticKind.values())
                .filter(kind -> kind != StatisticKind.SHARE_OF_PARTS),
            Arbitraries.integers().between(0, 120))
        .as((kind, count) -> Statistic.ofCounts(kind, Quantity.exactly(count)));
  }

  private static Arbitrary<Published> extents() {
    return Combinators.combine(Arbitraries.of(Extent.values()), Arbitraries.of(Standing.values()))
        .as(ExtentStatement::of);
  }

  private static Arbitrary<Published> mentions() {
    return Arbitraries.just(new Mention());
  }
}
