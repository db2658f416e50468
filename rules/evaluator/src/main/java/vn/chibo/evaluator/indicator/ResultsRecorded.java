package vn.chibo.evaluator.indicator;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.chibo.core.figure.Truth;
import vn.chibo.core.meeting.AssignedTask;
import vn.chibo.core.meeting.Meeting;
import vn.chibo.core.meeting.Resolution;
import vn.chibo.core.record.CellRecord;
import vn.chibo.core.text.Text;
import vn.chibo.core.time.DatePeriod;
import vn.chibo.evaluator.condition.Seen;
import vn.chibo.evaluator.words.EvaluatorMessages;
import vn.chibo.evaluator.words.MissingWords;

/**
 * Tasks due within the period for which a result is recorded: done, or not done with the cause and
 * the person. Asked are the tasks that meetings of the cell gave in the period or within so many
 * months before it. A result that the record does not hold may stand elsewhere: it is unknown.
 *
 * @param months within how many months before the period tasks were given
 */
record ResultsRecorded(int months) implements Taking<Meeting> {
  static final String PARAMETER = "given_within_months";

  @Override
  public Taken of(CellRecord cell, Seen<Meeting> seen) {
    List<Portion> portions = new ArrayList<>();
    List<CountedEntry> counted = new ArrayList<>();
    if (seen.days().isEmpty()) {
      return Taken.ratio(portions, counted);
    }
    DatePeriod days = seen.days().get();
    DatePeriod given = new DatePeriod(days.start().minusMonths(months), days.end());
    for (Meeting meeting : cell.getMeetings().within(given)) {
      for (Portion portion : of(meeting, days)) {
        portions.add(portion);
        counted.add(
            new CountedEntry(meeting.getDate(), portion.numerator(), portion.denominator()));
      }
    }
    cell.getMeetings().gaps(given, days.last()).stream()
        .map(gap -> Portion.ANY.withMissing(MissingWords.gap(gap)))
        .forEach(portions::add);
    return Taken.ratio(portions, counted);
  }

  private static List<Portion> of(Meeting meeting, DatePeriod due) {
    Truth meant = CellEntries.ofTheCell(meeting);
    if (meant == Truth.NO) {
      return List.of();
    }
    List<Portion> portions = new ArrayList<>();
    if (meeting.getResolutions().isEmpty()) {
      portions.add(Portion.ANY.withMissing(Standard.lacking("resolutions", meeting)));
    }
    for (Resolution resolution : meeting.getResolutions()) {
      if (resolution.getTasks().isEmpty()) {
        portions.add(Portion.ANY.withMissing(Standard.lacking("tasks", meeting)));
      }
      resolution.getTasks().forEach(task -> portions.add(task(resolution, task, due)));
    }
    return portions.stream()
        .filter(portion -> !portion.nothing())
        .map(portion -> meant == Truth.YES ? portion : portion.orNothing(kind(meeting)))
        .toList();
  }

  private static Text kind(Meeting meeting) {
    return EvaluatorMessages.text("missing.kind", meeting.getDate());
  }

  private static Portion task(Resolution resolution, AssignedTask task, DatePeriod due) {
    Optional<LocalDate> deadline = task.getDeadline().or(resolution::getDeadline);
    if (deadline.isPresent() && !due.contains(deadline.get())) {
      return Portion.NOTHING;
    }
    boolean recorded =
        task.getDone().isPresent()
            && (task.getDone().get()
                || (task.getCause().isPresent() && !task.getAssignees().isEmpty()));
    Portion portion =
        Portion.whether(
            recorded ? Truth.YES : Truth.UNKNOWN,
            Standard.words("fact.result", Text.same(task.getWhat())));
    return deadline.isPresent()
        ? portion
        : portion.orNothing(Standard.words("fact.deadline", Text.same(task.getWhat())));
  }
}
