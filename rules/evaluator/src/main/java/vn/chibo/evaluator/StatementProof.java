package vn.chibo.evaluator;

import java.util.Optional;
import vn.chibo.core.figure.Bound;
import vn.chibo.core.figure.Comparison;
import vn.chibo.core.figure.ExtentStatement;
import vn.chibo.core.figure.Fraction;
import vn.chibo.core.figure.Quantity;
import vn.chibo.core.figure.Statistic;
import vn.chibo.core.figure.StatisticKind;
import vn.chibo.core.figure.Truth;
import vn.chibo.core.record.Statement;
import vn.chibo.core.time.DatePeriod;
import vn.chibo.core.time.Span;
import vn.chibo.evaluator.explanation.NodeKind;

/**
 * What one statement of a report proves of "every part stands so to the threshold", and of "some
 * part stands so".
 *
 * @param question what is asked, and over which denominator
 * @param claim what is asked of every part
 * @param span the span in each of which the rule asks it
 * @param inForce the days of the rule
 * @param window the days of which it is asked
 */
record StatementProof(
    Question question, Claim claim, Optional<Span> span, DatePeriod inForce, DatePeriod window) {

  /**
   * Whether every part stands so. What a statement says of some of the days only can break it, and
   * never proves it of all.
   */
  Truth of(Statement statement, Choices choices) {
    Truth truth = counts(statement, choices) ? stated(statement, choices) : Truth.UNKNOWN;
    return truth == Truth.YES && !ofAllDays(statement, window) ? Truth.UNKNOWN : truth;
  }

  /** Whether a statement speaks of all days of a window. */
  static boolean ofAllDays(Statement statement, DatePeriod window) {
    return statement.getPeriod().encloses(window);
  }

  private Truth stated(Statement statement, Choices choices) {
    if (statement.getPublished() instanceof ExtentStatement words) {
      return of(words);
    }
    return statement.getPublished() instanceof Statistic figure
        ? of(taken(figure, choices), statement.getPer())
        : Truth.UNKNOWN;
  }

  /** Whether some part stands so; that none does on some of the days proves nothing of all. */
  Truth some(Statement statement, Choices choices) {
    Truth truth = counts(statement, choices) ? someStated(statement, choices) : Truth.UNKNOWN;
    return truth == Truth.NO && !ofAllDays(statement, window) ? Truth.UNKNOWN : truth;
  }

  private Truth someStated(Statement statement, Choices choices) {
    if (statement.getPublished() instanceof ExtentStatement words) {
      return words.shareWithin(claim.allowed()).compare(Comparison.MORE_THAN, Fraction.ZERO);
    }
    return statement.getPublished() instanceof Statistic figure
            && asAsked(figure, statement.getPer())
        ? taken(figure, choices).somePart(claim.comparison(), claim.threshold())
        : Truth.UNKNOWN;
  }

  /** Whether the statement is of the days of the rule, and over the denominator asked for. */
  private boolean counts(Statement statement, Choices choices) {
    boolean judged =
        statement.getPublished() instanceof ExtentStatement words && words.standing().isPresent();
    return inForce.encloses(statement.getPeriod())
        && (judged || question.comparable(statement, choices));
  }

  /** Whether the figure is of the span in which the rule asks it. */
  private boolean asAsked(Statistic figure, Optional<Span> per) {
    return figure.kind() == StatisticKind.SHARE_OF_PARTS
        || question.kind() != NodeKind.TALLY
        || per.equals(span);
  }

  /** The figure as printed, or as it may have been before it was rounded. */
  static Statistic taken(Statistic figure, Choices choices) {
    return choices.precision() == Choices.Precision.ROUNDED ? figure.asRounded() : figure;
  }

  private Truth of(ExtentStatement words) {
    return words.shareWithin(claim.allowed()).compare(Comparison.AT_LEAST, Fraction.ONE);
  }

  private Truth of(Statistic figure, Optional<Span> per) {
    if (asAsked(figure, per)) {
      return figure.everyPart(claim.comparison(), claim.threshold());
    }
    return addsUp(per)
        ? inSpans(figure.smallestPart(), per.orElseThrow(), span.orElseThrow())
        : Truth.UNKNOWN;
  }

  /** Whether the figure is of a longer span than the rule asks of, and is the sum of its parts. */
  boolean addsUp(Optional<Span> per) {
    return question.summed()
        && per.isPresent()
        && span.isPresent()
        && per.get().months() > span.get().months();
  }

  /** A figure of a longer span bounds its shorter ones only from what all of them need together. */
  private Truth inSpans(Quantity total, Span longer, Span shorter) {
    boolean rising = claim.comparison().minimum();
    return rising && total.compare(Comparison.AT_LEAST, needed(longer, shorter)) == Truth.NO
        ? Truth.NO
        : Truth.UNKNOWN;
  }

  /** What the shorter spans need together within the longer one. */
  Fraction needed(Span longer, Span shorter) {
    Fraction each = claim.allowed().wholeNumbers().low().map(Bound::value).orElse(Fraction.ZERO);
    return each.times(Fraction.of(longer.months() / shorter.months()));
  }
}
