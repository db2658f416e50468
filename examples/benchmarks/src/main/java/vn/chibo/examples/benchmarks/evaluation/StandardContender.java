package vn.chibo.examples.benchmarks.evaluation;

import java.util.function.Supplier;
import vn.chibo.evaluator.RuleBook;
import vn.chibo.examples.benchmarks.evaluation.chibo.ExplainedEvaluation;
import vn.chibo.examples.benchmarks.evaluation.chibo.PlannedEvaluation;
import vn.chibo.examples.benchmarks.evaluation.handwritten.StandardRuleByRule;
import vn.chibo.examples.benchmarks.evaluation.handwritten.StandardShared;
import vn.chibo.examples.benchmarks.evaluation.workload.CellYears;
import vn.chibo.examples.benchmarks.evaluation.workload.Contender;
import vn.chibo.regulations.Regulations;

/** Who evaluates the second set: the rules of Hà Nội. */
public enum StandardContender {
  /** Plain loops, rule by rule. */
  RULE_BY_RULE("by hand, rule by rule", () -> new StandardRuleByRule(CellYears.STANDARD_DAY)),
  /** One pass for all rules. */
  SHARED_AGGREGATES("by hand, one pass", () -> new StandardShared(CellYears.STANDARD_DAY)),
  /** The library, outcomes as codes. */
  PLANNED("library, outcomes", () -> new PlannedEvaluation(book(), CellYears.STANDARD_DAY)),
  /** The library, every finding explained. */
  EXPLAINED(
      "library, all explained", () -> new ExplainedEvaluation(book(), CellYears.STANDARD_DAY));

  private final String label;
  private final Supplier<Contender> contender;

  StandardContender(String label, Supplier<Contender> contender) {
    this.label = label;
    this.contender = contender;
  }

  /** The rules of the set. */
  public static RuleBook book() {
    return Regulations.standard().forJurisdiction("ha-noi");
  }

  /** A new one, for one thread. */
  public Contender open() {
    return contender.get();
  }

  /** What readers call it. */
  public String label() {
    return label;
  }
}
