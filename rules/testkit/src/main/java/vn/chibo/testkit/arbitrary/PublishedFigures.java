package vn.chibo.testkit.arbitrary;

import java.util.List;
import vn.chibo.core.figure.Extent;
import vn.chibo.core.figure.ExtentStatement;
import vn.chibo.core.figure.Fraction;
import vn.chibo.core.figure.Mention;
import vn.chibo.core.figure.Published;
import vn.chibo.core.figure.Quantity;
import vn.chibo.core.figure.Standing;
import vn.chibo.core.figure.Statistic;
import vn.chibo.core.figure.StatisticKind;
import vn.chibo.core.figure.Unit;

/** Figures as reports publish them: shares, counts, words of extent, plain mentions. */
final class PublishedFigures {
  /** Shares that reports of districts and wards state, in percent; 100 is the commonest. */
  private static final List<Integer> SHARES = List.of(100, 90, 85, 98, 80, 70, 50, 0);

  private static final List<StatisticKind> OF_COUNTS =
      List.of(StatisticKind.values()).stream()
          .filter(kind -> kind != StatisticKind.SHARE_OF_PARTS)
          .toList();

  private PublishedFigures() {}

  static void recipes(Recipes all) {
    all.add(Fraction.class, PublishedFigures::fraction)
        .add(Quantity.class, PublishedFigures::quantity)
        .add(Statistic.class, draw -> statistic(draw, Edges.PUBLISHED))
        .add(ExtentStatement.class, PublishedFigures::extent)
        .add(Published.class, draw -> published(draw, Edges.PUBLISHED));
  }

  /** A share, a whole number, or any fraction between. */
  static Fraction fraction(Draw draw) {
    return switch (draw.weighted(2, 2, 1)) {
      case 0 -> Fraction.percent(draw.of(SHARES));
      case 1 -> Fraction.of(draw.below(200));
      default -> Fraction.of(draw.below(1000), draw.between(1, 300));
    };
  }

  static Quantity quantity(Draw draw) {
    Fraction low = fraction(draw);
    return switch (draw.weighted(5, 2, 1, 1, 1, 1)) {
      case 0 -> Quantity.exactly(low);
      case 1 -> Quantity.between(low, low.plus(fraction(draw)));
      case 2 -> Quantity.atLeast(low);
      case 3 -> Quantity.moreThan(low);
      case 4 -> Quantity.atMost(low);
      default -> Quantity.exactly(low).unrounded(Fraction.ONE);
    };
  }

  /** At a threshold of a unit or a step beside it, mostly exact; never below zero. */
  static Quantity beside(Draw draw, Unit unit, Edges edges) {
    List<Fraction> thresholds = edges.of(unit);
    Fraction step = unit == Unit.SHARE ? Fraction.of(1, 1000) : Fraction.ONE;
    Fraction at = thresholds.isEmpty() ? Fraction.ONE : draw.of(thresholds);
    Fraction beside = at.plus(step.times(Fraction.of(edges.side(draw))));
    Fraction value = beside.compareTo(Fraction.ZERO) < 0 ? at : beside;
    return draw.weighted(6, 1) == 0
        ? Quantity.exactly(value)
        : Quantity.between(value, value.plus(step));
  }

  static Published published(Draw draw, Edges edges) {
    return switch (draw.weighted(1, 3, 1)) {
      case 0 -> new Mention();
      case 1 -> statistic(draw, edges);
      default -> extent(draw);
    };
  }

  /** A share printed to a tenth of a percent, or a count, often at a threshold or beside it. */
  private static Statistic statistic(Draw draw, Edges edges) {
    if (draw.weighted(2, 1) == 0) {
      StatisticKind kind = kind(draw);
      return Statistic.ofShares(kind, Quantity.exactly(share(draw, edges)))
          .printedTo(Fraction.percent(1));
    }
    return Statistic.ofCounts(draw.of(OF_COUNTS), Quantity.exactly(edges.count(draw, 120)));
  }

  /** Most reports say what share of the cells did something, or a mean. */
  private static StatisticKind kind(Draw draw) {
    return draw.chance(0.5) ? StatisticKind.SHARE_OF_PARTS : draw.of(StatisticKind.values());
  }

  private static Fraction share(Draw draw, Edges edges) {
    if (edges.near(draw, 0.4)) {
      return edges.share(draw, Fraction.of(1, 1000));
    }
    return draw.chance(0.6) ? Fraction.percent(draw.of(SHARES)) : Fraction.ONE;
  }

  private static ExtentStatement extent(Draw draw) {
    Extent extent = draw.of(Extent.values());
    return draw.weighted(3, 1) == 0
        ? ExtentStatement.of(extent, draw.of(Standing.values()))
        : ExtentStatement.of(extent, Quantity.exactly(Fraction.percent(draw.of(SHARES))));
  }
}
