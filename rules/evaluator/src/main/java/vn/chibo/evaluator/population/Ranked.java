package vn.chibo.evaluator.population;

import vn.chibo.core.figure.Quantity;

/**
 * A part with its rank.
 *
 * @param <I> the id of a part
 * @param part the part
 * @param rank the ranks that are possible, from the best; without end where the list of its group
 *     may lack parts
 */
public record Ranked<I>(Part<I> part, Quantity rank) {}
