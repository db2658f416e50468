package vn.chibo.examples.benchmarks.evaluation.handwritten;

import java.util.List;
import vn.chibo.examples.benchmarks.evaluation.workload.SpanRule;

/**
 * A violated rule and what shows it.
 *
 * @param rule the rule
 * @param shortfalls every span that does not meet it, in order
 */
public record Violation(SpanRule rule, List<Shortfall> shortfalls) {}
