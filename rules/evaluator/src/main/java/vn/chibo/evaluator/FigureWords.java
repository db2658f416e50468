package vn.chibo.evaluator;

import java.util.Optional;
import vn.chibo.core.figure.Fraction;
import vn.chibo.core.figure.Quantity;
import vn.chibo.core.figure.Truth;
import vn.chibo.core.figure.Unit;
import vn.chibo.core.text.Text;
import vn.chibo.evaluator.condition.Course;
import vn.chibo.evaluator.explanation.Explanation.Observed;
import vn.chibo.evaluator.explanation.Explanation.Required;
import vn.chibo.evaluator.explanation.Measured;
import vn.chibo.evaluator.outcome.Outcome;
import vn.chibo.evaluator.words.EvaluatorMessages;
import vn.chibo.evaluator.words.IntervalWords;
import vn.chibo.evaluator.words.ValueWords;

/** Figures and requirements in words; shares are printed in percent. */
final class FigureWords {
  private FigureWords() {}

  static Observed observed(Quantity quantity, Unit unit) {
    return new Observed(quantity, figure(quantity, unit));
  }

  /** A figure over a window, with its unit. */
  static Observed observed(Quantity quantity, Unit unit, Course course) {
    return new Observed(quantity, Optional.of(course), figure(quantity, unit));
  }

  static Observed observed(Quantity quantity, Unit unit, Course course, Text noun) {
    return new Observed(
        quantity,
        Optional.of(course),
        EvaluatorMessages.text("figure.noun", interval(quantity, unit), noun));
  }

  /** The figures of a node; nothing is observed where nothing is known. */
  static Measured measured(Quantity figure, Claim claim, Unit unit, Outcome outcome) {
    return figure.equals(Quantity.UNKNOWN)
        ? required(claim, unit, Optional.empty())
        : measured(observed(figure, unit), claim, unit, outcome);
  }

  static Measured measured(Observed seen, Claim claim, Unit unit, Outcome outcome) {
    return measured(seen, claim, unit, outcome, Optional.empty());
  }

  /** The same, with the noun of its number. */
  static Measured measured(
      Observed seen, Claim claim, Unit unit, Outcome outcome, Optional<Text> noun) {
    boolean missed =
        (outcome instanceof Outcome.Violated || outcome instanceof Outcome.Pending)
            && claim.of(seen.quantity()) == Truth.NO;
    return new Measured(
        Optional.of(seen),
        required(claim, unit),
        missed ? Optional.of(Shortfalls.of(seen.quantity(), claim, unit, noun)) : Optional.empty());
  }

  /** A requirement beside what was observed, of which no distance can be said. */
  static Measured required(Claim claim, Unit unit, Optional<Observed> seen) {
    return new Measured(seen, required(claim, unit), Optional.empty());
  }

  /** What is required, without its unit where the observed figure stands beside it. */
  static Required required(Claim claim, Unit unit) {
    return new Required(
        claim.comparison(),
        claim.threshold(),
        Text.later(() -> words(claim, unit)),
        claim.origin());
  }

  private static Text words(Claim claim, Unit unit) {
    return EvaluatorMessages.text(
        "required." + claim.comparison(), withUnit(claim.threshold(), unit));
  }

  static Text figure(Quantity quantity, Unit unit) {
    return Text.later(() -> words(quantity, unit));
  }

  private static Text words(Quantity quantity, Unit unit) {
    boolean half = quantity.low().isPresent() != quantity.high().isPresent();
    return half
        ? IntervalWords.half(quantity, v -> withUnit(v, unit))
        : EvaluatorMessages.text("figure." + unit, interval(quantity, unit));
  }

  private static Text withUnit(Fraction value, Unit unit) {
    return ValueWords.text(value, unit);
  }

  static Fraction value(Fraction value, Unit unit) {
    return ValueWords.number(value, unit);
  }

  static Text interval(Quantity quantity, Unit unit) {
    return IntervalWords.text(quantity, v -> value(v, unit));
  }
}
