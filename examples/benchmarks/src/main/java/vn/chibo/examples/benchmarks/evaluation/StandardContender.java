package vn.chibo.examples.benchmarks.evaluation;

import java.util.Set;
import java.util.function.Supplier;
import vn.chibo.evaluator.Rule;
import vn.chibo.evaluator.RuleBook;
import vn.chibo.evaluator.RuleId;
import vn.chibo.examples.benchmarks.evaluation.chibo.ExplainedEvaluation;
import vn.chibo.examples.benchmarks.evaluation.chibo.PlannedEvaluation;
import vn.chibo.examples.benchmarks.evaluation.handwritten.StandardRuleByRule;
import vn.chibo.examples.benchmarks.evaluation.handwritten.StandardShared;
import vn.chibo.examples.benchmarks.evaluation.workload.CellYears;
import vn.chibo.examples.benchmarks.evaluation.workload.Contender;
import vn.chibo.regulations.Regulations;

/** Who evaluates the second set: rules of Hà Nội. */
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

  private static final RuleId LAST_BY_HAND = new RuleId("hd16-2018/excellent-cap");

  private final String label;
  private final Supplier<Contender> contender;

  StandardContender(String label, Supplier<Contender> contender) {
    this.label = label;
    this.contender = contender;
  }

  /** The rules of the set: those on meetings and the few beside them that are written by hand. */
  public static RuleBook book() {
    RuleBook all = Regulations.standard().forJurisdiction("ha-noi");
    int last = all.rules().indexOf(all.find(LAST_BY_HAND).orElseThrow());
    Set<Rule<?>> set = Set.copyOf(all.rules().subList(0, last + 1));
    return all.only(set::contains);
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
