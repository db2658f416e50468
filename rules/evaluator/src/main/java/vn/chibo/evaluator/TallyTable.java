package vn.chibo.evaluator;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import vn.chibo.core.figure.Comparison;
import vn.chibo.core.figure.Quantity;
import vn.chibo.core.figure.Truth;
import vn.chibo.core.text.Text;
import vn.chibo.evaluator.condition.Course;
import vn.chibo.evaluator.condition.Doubts;
import vn.chibo.evaluator.leaf.LeafTable;
import vn.chibo.evaluator.outcome.Lean;
import vn.chibo.evaluator.outcome.Outcome;
import vn.chibo.evaluator.outcome.UndeterminedReason;

/**
 * The outcome of a figure over a window, with what is missing.
 *
 * @param claim what is asked of the figure
 * @param course what later entries can do to it
 * @param scope the window and the day
 * @param gaps where entries may be missing
 */
record TallyTable(Claim claim, Course course, Scope scope, List<Text> gaps) {

  /** The outcome of a figure; facts that contradict each other come before gaps. */
  Outcome outcome(Quantity figure, Text label, Supplier<Doubts> doubts) {
    Outcome outcome = outcome(figure, List.of(label), scope.until());
    if (!(outcome instanceof Outcome.Undetermined open)) {
      return outcome;
    }
    Doubts why = doubts.get();
    if (why.conflict()) {
      return new Outcome.Undetermined(
          UndeterminedReason.CONFLICTING_FACTS, why.missing(), open.until());
    }
    boolean gap = open.reason() == UndeterminedReason.INCOMPLETE_REGISTER;
    return gap || why.missing().isEmpty()
        ? open
        : new Outcome.Undetermined(open.reason(), why.missing(), open.until());
  }

  /**
   * The outcome of a figure that can still change until a day; the doubts are what would make an
   * inexact figure exact.
   */
  Outcome outcome(Quantity figure, List<Text> doubts, Optional<LocalDate> until) {
    Truth atMost = figure.compare(Comparison.AT_MOST, claim.threshold());
    LeafTable table = new LeafTable(claim.comparison(), course);
    return switch (table.of(claim.of(figure), atMost, !gaps.isEmpty(), until.isPresent())) {
      case SATISFIED -> Outcome.SATISFIED;
      case VIOLATED -> Outcome.VIOLATED;
      case GAP -> new Outcome.Undetermined(UndeterminedReason.INCOMPLETE_REGISTER, gaps, until);
      case INEXACT -> new Outcome.Undetermined(UndeterminedReason.MISSING_FACT, doubts, until);
      case NOT_YET -> new Outcome.Pending(until.orElseThrow(), Lean.NOT_YET);
      case HOLDS_SO_FAR -> new Outcome.Pending(until.orElseThrow(), Lean.HOLDS_SO_FAR);
    };
  }
}
