package vn.chibo.examples.benchmarks.evaluation.chibo;

import java.time.LocalDate;
import java.util.List;
import vn.chibo.core.record.CellRecord;
import vn.chibo.evaluator.Evaluator;
import vn.chibo.evaluator.Finding;
import vn.chibo.evaluator.RuleBook;
import vn.chibo.evaluator.outcome.OutcomeCode;
import vn.chibo.examples.benchmarks.evaluation.workload.Contender;

/** The library as it explains every finding: what all others are held against. */
public final class ExplainedEvaluation implements Contender {
  private final Evaluator evaluator;
  private final LocalDate asOf;

  /** Evaluates a book as of a day. */
  public ExplainedEvaluation(RuleBook book, LocalDate asOf) {
    this.evaluator = Evaluator.of(book);
    this.asOf = asOf;
  }

  @Override
  public void evaluate(CellRecord cell, long[] codes) {
    List<Finding> findings = evaluator.evaluate(cell, asOf).findings();
    for (int rule = 0; rule < codes.length; rule++) {
      codes[rule] = OutcomeCode.of(findings.get(rule).explanation().outcome());
    }
  }
}
