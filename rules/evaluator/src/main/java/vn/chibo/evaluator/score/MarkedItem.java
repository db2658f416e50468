package vn.chibo.evaluator.score;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.chibo.core.figure.Fraction;
import vn.chibo.core.figure.Truth;
import vn.chibo.core.text.Text;
import vn.chibo.evaluator.words.EvaluatorMessages;

/**
 * An item with what was found of it.
 *
 * @param item the item
 * @param scored whether it is scored
 * @param ifScored the points that are possible if it is
 * @param found the figure or the level
 * @param missing what is missing to know whether it is scored, and its points if it is
 */
record MarkedItem(
    ScoreItem item, Truth scored, Points ifScored, Optional<Text> found, List<Text> missing) {

  /** The points that enter the group. */
  Points points(Rescaling rescaling) {
    Points otherwise = notScored(rescaling);
    return switch (scored) {
      case YES -> ifScored;
      case NO -> otherwise;
      case UNKNOWN -> ifScored.or(otherwise);
    };
  }

  /** Where the sheet does not say: losing the points, re-scaling and giving them all lie within. */
  private Points notScored(Rescaling rescaling) {
    return switch (rescaling) {
      case NONE, PROPORTIONAL -> Points.ZERO;
      case FULL_POINTS -> Points.of(item.max());
      case UNSTATED -> Points.between(Fraction.ZERO, item.max());
    };
  }

  ItemScore score(Rescaling rescaling) {
    List<Text> open = new ArrayList<>(scored == Truth.NO ? List.of() : missing);
    if (scored != Truth.YES && rescaling == Rescaling.UNSTATED) {
      open.add(EvaluatorMessages.text("score.missing.rescaling", item.title(), item.max()));
    }
    Points points = points(rescaling);
    boolean known = points.hull().exact().isPresent() && scored != Truth.UNKNOWN;
    Optional<Text> shown = scored == Truth.NO ? Optional.empty() : found;
    return new ItemScore(item, scored, points, shown, known ? List.of() : open);
  }
}
