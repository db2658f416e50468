package vn.chibo.evaluator.indicator;

import java.util.List;
import vn.chibo.core.figure.Truth;
import vn.chibo.core.meeting.AssignedTask;
import vn.chibo.core.meeting.Meeting;
import vn.chibo.core.meeting.Resolution;
import vn.chibo.core.text.Text;
import vn.chibo.core.time.DatePeriod;

/**
 * Tasks due for which a result is recorded: done, or not done with the cause and the person. A
 * result that the record does not hold may stand elsewhere: it is unknown.
 */
final class TasksDue {
  private TasksDue() {}

  static List<Portion> of(Meeting meeting, Resolution resolution, DatePeriod due) {
    return resolution.getTasks().isEmpty()
        ? List.of(Portion.ANY.withMissing(IndicatorFacts.lacking("tasks", meeting)))
        : resolution.getTasks().stream().map(task -> of(resolution, task, due)).toList();
  }

  private static Portion of(Resolution resolution, AssignedTask task, DatePeriod due) {
    Text what = Text.same(task.getWhat());
    return ResolutionsDue.due(
        task.getDeadline().or(resolution::getDeadline),
        due,
        Portion.whether(
            recorded(task) ? Truth.YES : Truth.UNKNOWN, IndicatorFacts.words("fact.result", what)),
        IndicatorFacts.words("fact.deadline", what));
  }

  private static boolean recorded(AssignedTask task) {
    boolean explained = task.getCause().isPresent() && !task.getAssignees().isEmpty();
    return task.getDone().filter(done -> done || explained).isPresent();
  }
}
