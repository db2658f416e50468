package vn.chibo.examples.benchmarks.evaluation.chibo;

import java.time.LocalDate;
import vn.chibo.core.record.CellRecord;
import vn.chibo.evaluator.Evaluation;
import vn.chibo.evaluator.Evaluator;
import vn.chibo.evaluator.RuleBook;
import vn.chibo.examples.benchmarks.evaluation.workload.Contender;

/** The library's outcomes, which it explains only when asked. */
public final class PlannedEvaluation implements Contender {
  private final Evaluator evaluator;
  private final LocalDate asOf;

  /** Evaluates a book as of a day. */
  public PlannedEvaluation(RuleBook book, LocalDate asOf) {
    this.evaluator = Evaluator.of(book);
    this.asOf = asOf;
  }

  @Override
  public void evaluate(CellRecord cell, long[] codes) {
    Evaluation evaluation = evaluator.evaluate(cell, asOf);
    for (int rule = 0; rule < codes.length; rule++) {
      codes[rule] = evaluation.code(rule);
    }
  }
}
