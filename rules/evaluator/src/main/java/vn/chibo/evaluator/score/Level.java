package vn.chibo.evaluator.score;

import java.util.Objects;
import vn.chibo.core.figure.Fraction;
import vn.chibo.core.text.Text;

/**
 * A level (mức) of an item that people judge.
 *
 * @param id its id within the item
 * @param title what readers call it
 * @param points its points
 */
public record Level(String id, Text title, Fraction points) {
  /** Needs all. */
  public Level {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(title, "title");
    Objects.requireNonNull(points, "points");
  }
}
