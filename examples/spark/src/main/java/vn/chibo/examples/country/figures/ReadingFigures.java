package vn.chibo.examples.country.figures;

import java.util.Optional;
import vn.chibo.evaluator.outcome.OutcomeKind;

/**
 * What one reading of the cap says of a group.
 *
 * @param reading the name of the reading
 * @param outcome whether the cap holds
 * @param allowedLeast how many may be excellent, at least
 * @param allowedMost how many may be excellent, at most; empty where no end is known
 */
public record ReadingFigures(
    String reading, OutcomeKind outcome, int allowedLeast, Optional<Integer> allowedMost) {}
