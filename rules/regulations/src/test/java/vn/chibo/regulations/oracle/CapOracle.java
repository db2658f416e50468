package vn.chibo.regulations.oracle;

import static vn.chibo.evaluator.outcome.OutcomeKind.SATISFIED;
import static vn.chibo.evaluator.outcome.OutcomeKind.UNDETERMINED;
import static vn.chibo.evaluator.outcome.OutcomeKind.VIOLATED;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.chibo.core.figure.Bound;
import vn.chibo.core.figure.Fraction;
import vn.chibo.core.record.OrganizationRecord;
import vn.chibo.core.review.GradeCounts;
import vn.chibo.evaluator.outcome.OutcomeKind;

/** The cap on the grade excellent, under each base of which it may be taken. */
final class CapOracle {
  private CapOracle() {}

  /** What all readings of the figures say under all readings of the base. */
  static OutcomeKind atMost(OrganizationRecord organization, int percent) {
    List<OutcomeKind> said = new ArrayList<>();
    for (GradeCounts counts : organization.getGrades().values()) {
      Fraction cap = Fraction.percent(percent);
      said.add(atMost(counts, cap, low(counts.good().low()), high(counts.good().high())));
      said.add(ofAll(counts, cap));
      said.add(ofGoodAndAbove(counts, cap));
    }
    return said.isEmpty() ? UNDETERMINED : Answers.readings(said.toArray(OutcomeKind[]::new));
  }

  private static OutcomeKind ofAll(GradeCounts counts, Fraction cap) {
    return atMost(counts, cap, low(counts.graded().low()), high(counts.graded().high()));
  }

  /** At most a part p of good and excellent is at most p : (1 - p) of good alone. */
  private static OutcomeKind ofGoodAndAbove(GradeCounts counts, Fraction cap) {
    Fraction alone = cap.dividedBy(Fraction.ONE.minus(cap));
    return atMost(counts, alone, low(counts.good().low()), high(counts.good().high()));
  }

  private static OutcomeKind atMost(
      GradeCounts counts, Fraction cap, Fraction leastBase, Optional<Fraction> mostBase) {
    Fraction least = low(counts.excellent().low());
    Optional<Fraction> most = high(counts.excellent().high());
    if (most.isPresent() && most.get().compareTo(cap.times(leastBase)) <= 0) {
      return SATISFIED;
    }
    return mostBase.isPresent() && least.compareTo(cap.times(mostBase.get())) > 0
        ? VIOLATED
        : UNDETERMINED;
  }

  private static Fraction low(Optional<Bound> bound) {
    return bound.map(Bound::value).orElse(Fraction.ZERO);
  }

  private static Optional<Fraction> high(Optional<Bound> bound) {
    return bound.map(Bound::value);
  }
}
