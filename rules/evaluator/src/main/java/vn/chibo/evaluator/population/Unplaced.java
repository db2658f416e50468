package vn.chibo.evaluator.population;

/**
 * A part that cannot be placed.
 *
 * @param <I> the id of a part
 * @param part the part
 * @param reason why
 */
public record Unplaced<I>(Part<I> part, UnplacedReason reason) {}
