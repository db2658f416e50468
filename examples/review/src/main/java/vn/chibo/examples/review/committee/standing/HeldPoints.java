package vn.chibo.examples.review.committee.standing;

import java.util.Optional;
import vn.chibo.core.figure.Bound;
import vn.chibo.core.figure.Fraction;
import vn.chibo.core.figure.Quantity;
import vn.chibo.core.figure.Truth;
import vn.chibo.core.text.Text;
import vn.chibo.evaluator.score.Score;
import vn.chibo.evaluator.score.ScoreColumn;
import vn.chibo.evaluator.score.ScoreColumns;

/**
 * What a unit gave itself held against what those above gave it.
 *
 * @param difference what those above gave more, below zero where they gave less; an interval where
 *     points are open
 * @param sameBand whether both come to one band
 */
record HeldPoints(Quantity difference, Truth sameBand) {

  /** Empty where one of the columns is blank. */
  static Optional<HeldPoints> of(ScoreColumns columns) {
    Optional<Score> self = columns.score(ScoreColumn.SELF);
    Optional<Score> superior = columns.score(ScoreColumn.SUPERIOR);
    Truth same = columns.sameBand(ScoreColumn.SELF, ScoreColumn.SUPERIOR);
    return self.flatMap(
        own -> superior.map(above -> new HeldPoints(minus(above.total(), own.total()), same)));
  }

  private static Quantity minus(Quantity one, Quantity other) {
    Quantity negated =
        new Quantity(other.high().map(HeldPoints::negated), other.low().map(HeldPoints::negated));
    return one.plus(negated);
  }

  private static Bound negated(Bound end) {
    return new Bound(Fraction.ZERO.minus(end.value()), end.inclusive());
  }

  Text words() {
    return StandingMessages.text(
        "self.points-held",
        Shown.interval(difference),
        StandingMessages.text("self.bands." + sameBand.name()));
  }
}
