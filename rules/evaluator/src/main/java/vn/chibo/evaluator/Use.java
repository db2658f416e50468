package vn.chibo.evaluator;

import java.util.Optional;
import vn.chibo.core.figure.Unit;
import vn.chibo.core.meeting.AttendanceDenominator;
import vn.chibo.core.text.Text;
import vn.chibo.evaluator.condition.Requirement;
import vn.chibo.evaluator.condition.Threshold;

/**
 * One place of a condition where a figure is compared with a threshold.
 *
 * @param of what figure it is
 * @param unit the unit of the figure
 * @param denominator of what it is a share, where that is named
 * @param requirement what is required of it
 * @param tighter which values of the threshold make the whole condition stricter
 */
record Use(
    Text of,
    Unit unit,
    Optional<AttendanceDenominator> denominator,
    Requirement requirement,
    Direction tighter) {

  /** The name of the parameter, empty for a fixed threshold. */
  Optional<String> parameter() {
    return requirement.threshold() instanceof Threshold.Parameter parameter
        ? Optional.of(parameter.name())
        : Optional.empty();
  }
}
