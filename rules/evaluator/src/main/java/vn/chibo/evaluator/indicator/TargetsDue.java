package vn.chibo.evaluator.indicator;

import java.util.ArrayList;
import java.util.List;
import vn.chibo.core.meeting.Meeting;
import vn.chibo.core.meeting.Resolution;
import vn.chibo.core.meeting.ResolutionTarget;
import vn.chibo.core.text.Text;
import vn.chibo.core.time.DatePeriod;

/**
 * Targets due that were met by their day. A resolution of which nobody recorded all targets may set
 * any number of others.
 */
final class TargetsDue {
  private TargetsDue() {}

  static List<Portion> of(Meeting meeting, Resolution resolution, DatePeriod due) {
    List<Portion> portions = new ArrayList<>();
    for (ResolutionTarget target : resolution.getTargets().entries()) {
      portions.add(of(resolution, target, due));
    }
    if (!resolution.getTargets().complete()) {
      portions.add(Portion.ANY.withMissing(IndicatorFacts.lacking("targets", meeting)));
    }
    return portions;
  }

  private static Portion of(Resolution resolution, ResolutionTarget target, DatePeriod due) {
    Text what = Text.same(target.getWhat());
    return ResolutionsDue.due(
        target.getDeadline().or(resolution::getDeadline),
        due,
        Portion.whether(
            IndicatorFacts.truth(target.getMet()), IndicatorFacts.words("fact.target-met", what)),
        IndicatorFacts.words("fact.target-deadline", what));
  }
}
