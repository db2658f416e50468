package vn.chibo.evaluator.analysis;

import vn.chibo.evaluator.condition.Condition;

/**
 * A condition with the figures of its rule on a day.
 *
 * @param condition the condition
 * @param figured the figures
 */
record Asked(Condition<?> condition, Figured figured) {}
