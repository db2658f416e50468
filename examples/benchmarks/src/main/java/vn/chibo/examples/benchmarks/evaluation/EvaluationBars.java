package vn.chibo.examples.benchmarks.evaluation;

import static vn.chibo.examples.benchmarks.evaluation.EvaluationBar.atLeast;
import static vn.chibo.examples.benchmarks.evaluation.EvaluationBar.atMost;

import java.util.List;
import vn.chibo.examples.benchmarks.evaluation.measures.Measures;

/** What the project promises itself of a run: every row is printed, met or not. */
final class EvaluationBars {
  private static final double MEBIBYTE = 1 << 20;

  private final Rows rows;
  private final Measures measures;

  EvaluationBars(Rows rows, Measures measures) {
    this.rows = rows;
    this.measures = measures;
  }

  /** In a run with all benchmarks and measures. */
  List<EvaluationBar> all() {
    return List.of(
        atMost(0.5, "set 1, outcomes: to rule by rule", spans(SpanContender.RULE_BY_RULE)),
        atMost(5, "set 1, outcomes: to shared aggregates", spans(SpanContender.SHARED_AGGREGATES)),
        atMost(0.5, "set 2, outcomes: to rule by rule", standard(StandardContender.RULE_BY_RULE)),
        atMost(5, "set 2, outcomes: to one pass", standard(StandardContender.SHARED_AGGREGATES)),
        atMost(
            1,
            "set 1, outcomes with evidence: to rule by rule with evidence",
            times(SpanContender.WITNESSED, SpanContender.RULE_BY_RULE_EVIDENCE)),
        atMost(2_048, "outcomes with evidence: bytes of a cell", measures.bytes()),
        atLeast(8, "aim: Easy Rules to outcomes", slower(SpanContender.EASY_RULES)),
        atLeast(80, "aim: Drools to outcomes", slower(SpanContender.DROOLS)),
        atLeast(500, "aim: CEL to outcomes", slower(SpanContender.CEL)),
        atLeast(
            20,
            "Timefold with justifications to all explained",
            times(SpanContender.TIMEFOLD, SpanContender.EXPLAINED)),
        atMost(1.15, "a cell of 1,000,000 to one of 1,000", measures.streams().ratio()),
        atMost(1, "heap that 1,000,000 cells leave, MiB", measures.streams().growth() / MEBIBYTE),
        atLeast(1.7, "cells by two threads to one", rows.twoThreadsToOne(SpanContender.PLANNED)),
        atMost(800, "cold JVM to its first report, ms", (double) measures.coldStart()),
        atMost(1_500_000, "jars of core and evaluator, bytes", (double) measures.jars()));
  }

  private double spans(SpanContender other) {
    return times(SpanContender.PLANNED, other);
  }

  private double slower(SpanContender engine) {
    return times(engine, SpanContender.PLANNED);
  }

  private double times(SpanContender one, SpanContender other) {
    return rows.ratio(SpanRulesBenchmark.class, one, other);
  }

  private double standard(StandardContender other) {
    return rows.ratio(StandardRulesBenchmark.class, StandardContender.PLANNED, other);
  }
}
