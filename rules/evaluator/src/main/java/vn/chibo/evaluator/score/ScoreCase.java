package vn.chibo.evaluator.score;

import java.util.List;
import java.util.Optional;
import vn.chibo.core.figure.Fraction;
import vn.chibo.core.figure.Quantity;

/**
 * The levels of a measured item in one case, such as for cells of fewer than 30 members.
 *
 * @param when the case, empty where there is only one
 * @param levels the levels, the highest first
 */
public record ScoreCase(Optional<Within> when, List<MeasuredLevel> levels) {
  /** Copies the levels. */
  public ScoreCase {
    levels = List.copyOf(levels);
  }

  List<Quantity> ranges() {
    return levels.stream().map(MeasuredLevel::range).toList();
  }

  /**
   * The points that a value can have: of the levels that match, or of every level where none does.
   */
  public List<Fraction> points(Fraction value) {
    Quantity exactly = Quantity.exactly(value);
    List<Fraction> matching = matching(exactly);
    return matching.isEmpty() ? levels.stream().map(MeasuredLevel::points).toList() : matching;
  }

  private List<Fraction> matching(Quantity exactly) {
    return levels.stream()
        .filter(level -> exactly.within(level.range()))
        .map(MeasuredLevel::points)
        .toList();
  }
}
