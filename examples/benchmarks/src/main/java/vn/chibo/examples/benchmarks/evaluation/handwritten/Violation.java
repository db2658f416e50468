package vn.chibo.examples.benchmarks.evaluation.handwritten;

import java.util.List;

/**
 * A violated rule and what shows it.
 *
 * @param rule the place of the rule
 * @param shortfalls every span that does not meet it, in order
 */
record Violation(int rule, List<Shortfall> shortfalls) {}
