package vn.chibo.evaluator.score;

import java.util.List;
import java.util.Optional;
import vn.chibo.core.figure.Truth;
import vn.chibo.core.text.Text;

/**
 * What one item contributes.
 *
 * @param item the item
 * @param scored whether it is scored this time
 * @param points its points that are possible, as they enter the group
 * @param found the figure or the level that was found, empty where none was
 * @param missing what would narrow the points, empty where they are known
 */
public record ItemScore(
    ScoreItem item, Truth scored, Points points, Optional<Text> found, List<Text> missing) {
  /** Copies the list. */
  public ItemScore {
    missing = List.copyOf(missing);
  }
}
