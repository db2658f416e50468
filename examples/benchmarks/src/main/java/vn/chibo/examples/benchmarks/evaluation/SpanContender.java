package vn.chibo.examples.benchmarks.evaluation;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import vn.chibo.examples.benchmarks.evaluation.chibo.ExplainedEvaluation;
import vn.chibo.examples.benchmarks.evaluation.chibo.PlannedEvaluation;
import vn.chibo.examples.benchmarks.evaluation.chibo.SpanRuleBook;
import vn.chibo.examples.benchmarks.evaluation.chibo.WitnessedEvaluation;
import vn.chibo.examples.benchmarks.evaluation.engines.Cel;
import vn.chibo.examples.benchmarks.evaluation.engines.Drools;
import vn.chibo.examples.benchmarks.evaluation.engines.EasyRules;
import vn.chibo.examples.benchmarks.evaluation.engines.Timefold;
import vn.chibo.examples.benchmarks.evaluation.handwritten.RuleByRule;
import vn.chibo.examples.benchmarks.evaluation.handwritten.RuleByRuleEvidence;
import vn.chibo.examples.benchmarks.evaluation.handwritten.SharedAggregates;
import vn.chibo.examples.benchmarks.evaluation.workload.CellYears;
import vn.chibo.examples.benchmarks.evaluation.workload.Contender;
import vn.chibo.examples.benchmarks.evaluation.workload.SpanRule;

/** Who evaluates the first set of rules. */
public enum SpanContender {
  /** Plain loops, rule by rule. */
  RULE_BY_RULE("by hand, rule by rule", () -> new RuleByRule(Asked.RULES, Asked.DAY)),
  /** The same with what shows each violation. */
  RULE_BY_RULE_EVIDENCE(
      "by hand, rule by rule, with evidence", () -> new RuleByRuleEvidence(Asked.RULES, Asked.DAY)),
  /** Aggregates shared by all rules. */
  SHARED_AGGREGATES(
      "by hand, shared aggregates", () -> new SharedAggregates(Asked.RULES, Asked.DAY)),
  /** The library, outcomes as codes. */
  PLANNED(
      "library, outcomes", () -> new PlannedEvaluation(SpanRuleBook.of(Asked.RULES), Asked.DAY)),
  /** The library, outcomes with the witnesses against every violated rule. */
  WITNESSED(
      "library, outcomes with evidence",
      () -> new WitnessedEvaluation(SpanRuleBook.of(Asked.RULES), Asked.DAY)),
  /** The library, every finding explained. */
  EXPLAINED(
      "library, all explained",
      () -> new ExplainedEvaluation(SpanRuleBook.of(Asked.RULES), Asked.DAY)),
  /** Easy Rules. */
  EASY_RULES("Easy Rules", () -> new EasyRules(Asked.RULES, Asked.DAY)),
  /** CEL. */
  CEL("CEL", () -> new Cel(Asked.RULES, Asked.DAY)),
  /** Drools. */
  DROOLS("Drools", () -> new Drools(Asked.RULES, Asked.DAY)),
  /** Timefold, many cells at once. */
  TIMEFOLD("Timefold, with justifications", () -> new Timefold(Asked.DAY));

  private final String label;
  private final Supplier<Contender> contender;

  SpanContender(String label, Supplier<Contender> contender) {
    this.label = label;
    this.contender = contender;
  }

  /** A new one, for one thread. */
  public Contender open() {
    return contender.get();
  }

  /** What readers call it. */
  public String label() {
    return label;
  }

  private static final class Asked {
    static final List<SpanRule> RULES = SpanRule.RULES;
    static final LocalDate DAY = CellYears.SPANS_DAY;
  }
}
