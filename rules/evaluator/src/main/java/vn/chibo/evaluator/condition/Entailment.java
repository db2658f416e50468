package vn.chibo.evaluator.condition;

import java.util.Optional;
import vn.chibo.core.figure.Fraction;
import vn.chibo.core.figure.Quantity;
import vn.chibo.core.meeting.AttendanceDenominator;
import vn.chibo.core.record.Topic;

/**
 * What one measure says of another: where every part of it has the value, the other is known. Full
 * attendance of all who are due leaves nobody absent.
 *
 * @param from the measure that must have the value
 * @param value the value
 * @param then what the other measure is in that case
 * @param denominator the denominator that the rate must have for it
 */
public record Entailment(
    Topic from, Fraction value, Quantity then, Optional<AttendanceDenominator> denominator) {}
