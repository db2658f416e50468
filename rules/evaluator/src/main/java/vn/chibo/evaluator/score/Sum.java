package vn.chibo.evaluator.score;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.chibo.core.figure.Fraction;
import vn.chibo.core.figure.Quantity;
import vn.chibo.core.figure.Truth;
import vn.chibo.core.text.Text;
import vn.chibo.evaluator.words.EvaluatorMessages;

/** Adds up the items of a sheet, group by group, and applies what rules the sheet has. */
final class Sum {
  private final ScoreSheet sheet;
  private final List<MarkedItem> marked;

  Sum(ScoreSheet sheet, List<MarkedItem> marked) {
    this.sheet = sheet;
    this.marked = List.copyOf(marked);
  }

  /** Every total that is possible. */
  Points totals() {
    Points bonus = groups(true, Set.of());
    return Totals.limited(ordinary().plus(bonus), sheet.total(), sheet.bonusLimit());
  }

  /** The points without bonus; where points are scaled up, for each choice of items scored. */
  private Points ordinary() {
    if (sheet.rescaling() != Rescaling.PROPORTIONAL) {
      return groups(false, Set.of());
    }
    return choices().stream()
        .map(left -> groups(false, left).map(value -> value.times(factor(left))))
        .reduce(Points::or)
        .orElseThrow();
  }

  /** Each way in which items may be left out; it matters only where points are scaled up. */
  private List<Set<ScoreItem>> choices() {
    List<Set<ScoreItem>> choices = new ArrayList<>(List.of(Set.of()));
    for (MarkedItem each : marked) {
      if (sheet.rescaling() == Rescaling.PROPORTIONAL && each.scored() != Truth.YES) {
        List<Set<ScoreItem>> without = choices.stream().map(left -> with(left, each)).toList();
        if (each.scored() == Truth.NO) {
          choices.clear();
        }
        choices.addAll(without);
      }
    }
    return choices;
  }

  private static Set<ScoreItem> with(Set<ScoreItem> left, MarkedItem item) {
    Set<ScoreItem> all = new HashSet<>(left);
    all.add(item.item());
    return all;
  }

  private Fraction factor(Set<ScoreItem> left) {
    Fraction points = left.stream().map(ScoreItem::max).reduce(Fraction.ZERO, Fraction::plus);
    return sheet.total().dividedBy(sheet.total().minus(points));
  }

  private Points groups(boolean bonus, Set<ScoreItem> left) {
    return sheet.groups().stream()
        .filter(group -> group.bonus() == bonus)
        .map(group -> group.points(items(group, left)))
        .reduce(Points.ZERO, Points::plus);
  }

  /** The sum of the items of a group, of which some are left out. */
  private Points items(ScoreGroup group, Set<ScoreItem> left) {
    return marked.stream()
        .filter(each -> group.items().contains(each.item()))
        .map(each -> points(each, left))
        .reduce(Points.ZERO, Points::plus);
  }

  private Points points(MarkedItem each, Set<ScoreItem> left) {
    if (sheet.rescaling() != Rescaling.PROPORTIONAL) {
      return each.points(sheet.rescaling());
    }
    return left.contains(each.item()) ? Points.ZERO : each.ifScored();
  }

  /** What the rules of the sheet add to the items or take from them. */
  List<Adjustment> adjustments() {
    List<Adjustment> adjustments = new ArrayList<>();
    sheet.groups().forEach(group -> ofGroup(group).ifPresent(adjustments::add));
    adjustment(EvaluatorMessages.text("score.adjustment.rescaling"), rescaled())
        .ifPresent(adjustments::add);
    adjustment(EvaluatorMessages.text("score.adjustment.bonus"), limited())
        .ifPresent(adjustments::add);
    return adjustments;
  }

  private Optional<Adjustment> ofGroup(ScoreGroup group) {
    Quantity points =
        choices().stream()
            .map(left -> difference(group, items(group, left)))
            .reduce(Quantity::hull)
            .orElseThrow();
    String key = group.rule() == GroupRule.ALL_OR_NOTHING ? "all-or-nothing" : "limits";
    return adjustment(EvaluatorMessages.text("score.adjustment." + key, group.title()), points);
  }

  /** What a rule makes of a sum, less the sum: at an end of some range it is least or most. */
  private static Quantity difference(ScoreGroup group, Points sum) {
    return sum.ranges().stream()
        .map(
            range ->
                exactly(group, range.low())
                    .hull(exactly(group, range.high()))
                    .hull(above(group, range)))
        .reduce(Quantity::hull)
        .orElseThrow();
  }

  private static Quantity exactly(ScoreGroup group, Fraction sum) {
    return Quantity.exactly(group.points(Points.of(sum)).low().minus(sum));
  }

  /** Just below all points, all are lost. */
  private static Quantity above(ScoreGroup group, Points.Range range) {
    boolean lost = group.rule() == GroupRule.ALL_OR_NOTHING && !range.low().equals(range.high());
    return lost ? Quantity.exactly(Fraction.ZERO.minus(range.high())) : exactly(group, range.low());
  }

  private Quantity rescaled() {
    if (sheet.rescaling() != Rescaling.PROPORTIONAL) {
      return Quantity.exactly(0);
    }
    return choices().stream()
        .map(left -> scaled(groups(false, left), factor(left).minus(Fraction.ONE)))
        .reduce(Quantity::hull)
        .orElseThrow();
  }

  private static Quantity scaled(Points points, Fraction factor) {
    return points.map(value -> value.times(factor)).hull();
  }

  private Quantity limited() {
    Points sum = ordinary().plus(groups(true, Set.of()));
    Fraction low = Points.min(sum.low(), sheet.total()).minus(sum.low());
    Fraction high = Points.min(sum.high(), sheet.total()).minus(sum.high());
    return switch (sheet.bonusLimit()) {
      case BEYOND_TOTAL -> Quantity.exactly(0);
      case UP_TO_TOTAL -> Quantity.between(high, low);
      case UNSTATED -> Quantity.between(high, Fraction.ZERO);
    };
  }

  private static Optional<Adjustment> adjustment(Text label, Quantity points) {
    return points.equals(Quantity.exactly(0))
        ? Optional.empty()
        : Optional.of(new Adjustment(label, points));
  }

  /** What the sheet itself leaves open. */
  List<Text> unstated() {
    boolean open = sheet.bonusLimit() == BonusLimit.UNSTATED;
    return open && !limited().equals(Quantity.exactly(0))
        ? List.of(EvaluatorMessages.text("score.missing.bonus", sheet.total()))
        : List.of();
  }
}
