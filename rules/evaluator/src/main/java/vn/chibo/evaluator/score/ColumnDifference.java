package vn.chibo.evaluator.score;

import vn.chibo.core.figure.Quantity;
import vn.chibo.core.figure.Truth;
import vn.chibo.core.text.Text;
import vn.chibo.evaluator.words.EvaluatorMessages;

/**
 * One item in two columns.
 *
 * @param item the item
 * @param before its points in the first column
 * @param after its points in the second column
 */
public record ColumnDifference(ScoreItem item, Points before, Points after) {

  static ColumnDifference of(ItemScore before, ItemScore after) {
    return new ColumnDifference(before.item(), before.points(), after.points());
  }

  /** Whether the points are the same; unknown where they may be and need not. */
  public Truth same() {
    if (before.ranges().stream().noneMatch(range -> after.meets(range.hull()))) {
      return Truth.NO;
    }
    boolean known = before.hull().exact().isPresent() && after.hull().exact().isPresent();
    return known ? Truth.YES : Truth.UNKNOWN;
  }

  /** What the second column gives more, below zero where it gives less. */
  public Quantity difference() {
    return Quantity.between(after.low().minus(before.high()), after.high().minus(before.low()));
  }

  Text words() {
    return EvaluatorMessages.text(
        "score.columns.item",
        item.title(),
        ScoreText.points(before.hull()),
        ScoreText.points(after.hull()));
  }
}
