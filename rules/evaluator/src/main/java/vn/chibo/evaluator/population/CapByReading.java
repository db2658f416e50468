package vn.chibo.evaluator.population;

import java.util.Optional;
import vn.chibo.core.figure.Quantity;
import vn.chibo.evaluator.outcome.Outcome;

/**
 * What one reading of a cap says of one group.
 *
 * <p>Whether the cap holds is a matter of numbers: how many have the top grade and how many may.
 * Who would keep it by score is said by the placement.
 *
 * @param <I> the id of a part
 * @param reading the reading
 * @param outcome whether the cap holds
 * @param base the number of which the share is taken; an interval where grades are unknown
 * @param allowed how many may have the top grade, under each rounding that is possible
 * @param excess by how many the top grade exceeds that; negative where there is room; unknown where
 *     the list is incomplete
 * @param share what share of the base has the top grade; without an upper end where the base may be
 *     nobody, empty where it is
 * @param placement who would keep the top grade by score
 */
public record CapByReading<I>(
    CapReading reading,
    Outcome outcome,
    Quantity base,
    Quantity allowed,
    Quantity excess,
    Optional<Quantity> share,
    Placement<I> placement) {}
