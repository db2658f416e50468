package vn.chibo.evaluator.score;

import vn.chibo.core.figure.Quantity;
import vn.chibo.core.text.Text;

/**
 * Points that a rule of the sheet adds to those of the items, or takes from them: a cap, a floor,
 * all or nothing, re-scaling, the limit of a bonus.
 *
 * @param label which rule
 * @param points the points, below zero where they are taken
 */
public record Adjustment(Text label, Quantity points) {}
