package vn.chibo.examples.benchmarks.evaluation.chibo;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import vn.chibo.core.figure.Fraction;
import vn.chibo.core.record.CellRecord;
import vn.chibo.evaluator.Evaluation;
import vn.chibo.evaluator.Evaluator;
import vn.chibo.evaluator.RuleBook;
import vn.chibo.evaluator.outcome.Witnesses;
import vn.chibo.evaluator.outcome.WitnessesByRule;
import vn.chibo.examples.benchmarks.evaluation.workload.Contender;
import vn.chibo.examples.benchmarks.evaluation.workload.Findings;

/** The library's outcomes and the witnesses against every rule that is violated. */
public final class WitnessedEvaluation implements Contender {
  private final Evaluator evaluator;
  private final LocalDate asOf;
  private final int rules;
  private WitnessesByRule witnesses = WitnessesByRule.of(0, place -> Optional.empty());

  /** Evaluates a book about lengths of meetings as of a day. */
  public WitnessedEvaluation(RuleBook book, LocalDate asOf) {
    this.evaluator = Evaluator.of(book);
    this.asOf = asOf;
    this.rules = book.rules().size();
  }

  @Override
  public void evaluate(CellRecord cell, long[] codes) {
    Evaluation evaluation = evaluator.evaluateWithWitnesses(cell, asOf);
    for (int rule = 0; rule < codes.length; rule++) {
      codes[rule] = evaluation.code(rule);
    }
    witnesses = evaluation.witnesses();
  }

  @Override
  public void show(Findings findings) {
    for (int rule = 0; rule < rules; rule++) {
      Optional<Witnesses> against = witnesses.against(rule);
      if (against.isPresent()) {
        show(rule, against.get(), findings);
      }
    }
  }

  private static void show(int rule, Witnesses against, Findings findings) {
    for (int i = 0; i < against.size(); i++) {
      findings.shortfall(rule, against.window(i), minutes(against.observed(i)));
    }
  }

  private static OptionalInt minutes(Optional<Fraction> observed) {
    return observed.isEmpty()
        ? OptionalInt.empty()
        : OptionalInt.of(observed.get().numerator().intValueExact());
  }
}
