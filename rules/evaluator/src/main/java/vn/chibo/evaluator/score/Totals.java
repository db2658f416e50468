package vn.chibo.evaluator.score;

import java.util.List;
import vn.chibo.core.figure.Fraction;

/** From the points of the groups to the total of a sheet. */
final class Totals {
  private Totals() {}

  /** All totals that a sheet can have, whichever items are scored. */
  static Points all(
      Fraction total, List<ScoreGroup> groups, Rescaling rescaling, BonusLimit bonusLimit) {
    Points ordinary = all(groups, false);
    boolean left = ScoreSheet.items(groups).anyMatch(item -> item.onlyWhen().isPresent());
    if (left) {
      Fraction low = rescaling == Rescaling.FULL_POINTS ? ordinary.low() : lowest(groups);
      Fraction scaled = rescaling == Rescaling.PROPORTIONAL ? scaled(low, total, groups) : low;
      ordinary = ordinary.or(Points.between(scaled, Points.max(scaled, total)));
    }
    return limited(ordinary.plus(all(groups, true)), total, bonusLimit);
  }

  /** What is below zero, with all that may be left out: it is scaled up as well. */
  private static Fraction scaled(Fraction low, Fraction total, List<ScoreGroup> groups) {
    Fraction left =
        ScoreSheet.items(groups)
            .filter(item -> item.onlyWhen().isPresent())
            .map(ScoreItem::max)
            .reduce(Fraction.ZERO, Fraction::plus);
    Fraction scored = total.minus(left);
    boolean below = low.compareTo(Fraction.ZERO) < 0 && scored.compareTo(Fraction.ZERO) > 0;
    return below ? low.times(total).dividedBy(scored) : low;
  }

  private static Points all(List<ScoreGroup> groups, boolean bonus) {
    return groups.stream()
        .filter(group -> group.bonus() == bonus)
        .map(ScoreGroup::all)
        .reduce(Points.ZERO, Points::plus);
  }

  /** The lowest total where what need not be scored gives nothing. */
  private static Fraction lowest(List<ScoreGroup> groups) {
    return groups.stream()
        .filter(group -> !group.bonus())
        .map(Totals::lowest)
        .reduce(Fraction.ZERO, Fraction::plus);
  }

  private static Fraction lowest(ScoreGroup group) {
    Points sum =
        group.items().stream()
            .map(Totals::lowest)
            .map(Points::of)
            .reduce(Points.ZERO, Points::plus);
    return group.points(sum).low();
  }

  private static Fraction lowest(ScoreItem item) {
    Fraction low = item.scale().points().low();
    return item.onlyWhen().isPresent() ? Points.min(low, Fraction.ZERO) : low;
  }

  /** Cut to the total of the sheet, or as far as the sheet may mean it. */
  static Points limited(Points sum, Fraction total, BonusLimit limit) {
    Points cut = sum.map(value -> Points.min(value, total));
    return switch (limit) {
      case BEYOND_TOTAL -> sum;
      case UP_TO_TOTAL -> cut;
      case UNSTATED -> sum.or(cut);
    };
  }
}
