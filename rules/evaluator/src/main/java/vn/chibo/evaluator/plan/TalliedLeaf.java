package vn.chibo.evaluator.plan;

import java.util.List;
import java.util.Optional;
import vn.chibo.core.figure.Comparison;
import vn.chibo.core.figure.Quantity;
import vn.chibo.core.record.Register;
import vn.chibo.core.time.DatePeriod;
import vn.chibo.core.time.Dated;
import vn.chibo.evaluator.condition.Seen;
import vn.chibo.evaluator.condition.Tally;
import vn.chibo.evaluator.leaf.Leaf;
import vn.chibo.evaluator.leaf.LeafTable;
import vn.chibo.evaluator.outcome.InapplicableReason;
import vn.chibo.evaluator.outcome.Lean;
import vn.chibo.evaluator.outcome.OutcomeCode;
import vn.chibo.evaluator.outcome.UndeterminedReason;

/**
 * Any figure over the entries of a register in a window.
 *
 * @param <S> the subject
 * @param tally the figure
 * @param window the window
 * @param asked what is asked of the figure
 */
record TalliedLeaf<S>(Tally<S> tally, Window window, Context.Asked asked) implements Bound<S> {

  private static final long NOTHING =
      OutcomeCode.notApplicable(InapplicableReason.EMPTY_POPULATION);

  @Override
  public long code(S subject, CellFacts facts) {
    try {
      return code(subject, facts, tally.source());
    } catch (RuntimeException e) {
      return OutcomeCode.undetermined(UndeterminedReason.FAULT, 0);
    }
  }

  private <T extends Dated> long code(S subject, CellFacts facts, Tally.Source<S, T> source) {
    Register<T> register = source.register().apply(subject);
    Optional<DatePeriod> days = window.period().upTo(facts.asOf());
    List<T> entries = days.map(register::within).orElse(List.of());
    List<DatePeriod> gaps =
        CellFacts.covered(register.complete(), window.period(), facts.asOf())
            ? List.of()
            : register.gaps(window.period(), facts.asOf());
    Seen<T> seen = new Seen<>(days, entries, gaps, facts.asOf(), window.open());
    Quantity figure = source.value().apply(subject, seen);
    if (gaps.isEmpty() && source.nothing().test(subject, seen)) {
      return window.open() ? window.pending(Lean.NOT_YET) : NOTHING;
    }
    Leaf leaf =
        new LeafTable(asked.comparison(), tally.course())
            .of(
                figure.compare(asked.comparison(), asked.threshold()),
                figure.compare(Comparison.AT_MOST, asked.threshold()),
                !gaps.isEmpty(),
                window.open());
    boolean open = leaf == Leaf.GAP || leaf == Leaf.INEXACT;
    return open && source.doubts().apply(subject, seen).conflict()
        ? window.conflicting()
        : CountLeaf.code(leaf, window);
  }
}
