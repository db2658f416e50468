package vn.chibo.evaluator.score;

import java.util.List;
import vn.chibo.core.figure.Truth;
import vn.chibo.core.text.Text;

/**
 * What is known of one fatal item.
 *
 * @param item the item
 * @param hit whether it is so
 * @param missing what would tell it, empty where it is known
 */
public record FatalScore(FatalItem item, Truth hit, List<Text> missing) {
  /** Copies the list. */
  public FatalScore {
    missing = List.copyOf(missing);
  }
}
