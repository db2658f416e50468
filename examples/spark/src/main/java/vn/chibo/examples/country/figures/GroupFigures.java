package vn.chibo.examples.country.figures;

import java.util.List;
import vn.chibo.evaluator.outcome.OutcomeKind;

/**
 * The cap on the grade excellent in one group of a place.
 *
 * @param group the sector of its cells, or {@code UNKNOWN}
 * @param outcome whether the cap holds, whichever reading is meant
 * @param excellent how many are known to be graded excellent
 * @param good how many good
 * @param other how many otherwise
 * @param unknown of how many the grade is not known
 * @param keeping how many keep the grade excellent by score, whatever becomes known
 * @param readings by each reading
 */
public record GroupFigures(
    String group,
    OutcomeKind outcome,
    int excellent,
    int good,
    int other,
    int unknown,
    int keeping,
    List<ReadingFigures> readings) {
  /** Copies the list. */
  public GroupFigures {
    readings = List.copyOf(readings);
  }
}
