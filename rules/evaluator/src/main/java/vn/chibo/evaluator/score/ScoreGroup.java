package vn.chibo.evaluator.score;

import java.util.List;
import java.util.Optional;
import vn.chibo.core.fault.Faults;
import vn.chibo.core.figure.Fraction;
import vn.chibo.core.text.Text;
import vn.chibo.evaluator.words.EvaluatorMessages;

/**
 * A group (nhóm tiêu chí) of items.
 *
 * @param id its id within the sheet
 * @param title what readers call it
 * @param max its highest points
 * @param items its items; at least one
 * @param rule how its points follow from those of its items
 * @param floor the points below which deductions do not bring it, empty where there is no such rule
 * @param bonus whether its points are a bonus (điểm thưởng), beside the total of the sheet
 */
public record ScoreGroup(
    String id,
    Text title,
    Fraction max,
    List<ScoreItem> items,
    GroupRule rule,
    Optional<Fraction> floor,
    boolean bonus) {

  /**
   * Copies the items.
   *
   * @throws vn.chibo.core.fault.FaultException if the items do not add up to the highest points of
   *     the group, or items of an all-or-nothing group are not always scored
   */
  public ScoreGroup {
    items = List.copyOf(items);
    Fraction sum = items.stream().map(ScoreItem::max).reduce(Fraction.ZERO, Fraction::plus);
    int order = sum.compareTo(max);
    boolean always = items.stream().allMatch(item -> item.onlyWhen().isEmpty());
    Fraction highest = max;
    new Faults()
        .unless(
            order == 0 || (order > 0 && rule == GroupRule.CAPPED),
            "score-group-max",
            () -> EvaluatorMessages.text("score.fault.group-max", id, highest, sum))
        .unless(
            rule != GroupRule.ALL_OR_NOTHING || always,
            "score-all-or-nothing",
            () -> EvaluatorMessages.text("score.fault.all-or-nothing", id))
        .unless(
            floor.isEmpty() || floor.get().compareTo(max) <= 0,
            "score-floor",
            () -> EvaluatorMessages.text("score.fault.floor", id))
        .raise();
  }

  /** A group that is the sum of its items. */
  public static ScoreGroup of(String id, Text title, Fraction max, List<ScoreItem> items) {
    return new ScoreGroup(id, title, max, items, GroupRule.SUM, Optional.empty(), false);
  }

  /** The points of the group for a sum of its items. */
  Points points(Points sum) {
    Points ruled = rule.apply(sum, max);
    return floor.map(least -> ruled.map(value -> Points.max(least, value))).orElse(ruled);
  }

  /** All points that the group can have. */
  Points all() {
    return points(
        items.stream().map(ScoreItem::scale).map(Scale::points).reduce(Points.ZERO, Points::plus));
  }
}
